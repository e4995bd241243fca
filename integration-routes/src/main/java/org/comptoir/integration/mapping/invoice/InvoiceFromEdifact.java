package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactPurposes;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.VatRate;

/** INVOIC of D.96A and D.01B (EANCOM) to an {@link Invoice}: 380, 381, 384, 389 (EXC-01, INV-03). */
public final class InvoiceFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final InvoiceTotals totals;
    private final ControlTotals check;
    private final List<String> notes = new ArrayList<>();
    private final List<AllowanceCharge> parts = new ArrayList<>();
    private final List<Invoice.Line> lines = new ArrayList<>();
    private String number;
    private String kind;
    private LocalDate issued;
    private LocalDate due;
    private LocalDate delivered;
    private String orderNumber;
    private String despatchNumber;
    private String preceding;
    private String currency;
    private String paymentReference;
    private String iban;
    private VatRate vatOfAll;
    private boolean summary;
    private boolean terms;
    /** Behind it a breakdown would stand. */
    private Segment last;

    public InvoiceFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
        this.totals = new InvoiceTotals(reading);
        this.check = new ControlTotals(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            case "FTX" -> notes.addAll(FreeTexts.of(List.of(segment)));
            case "UNS" -> summary = segment.text(1) != null;
            case "CNT" -> check.control(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment bgm) {
        kind = bgm.text(1);
        number = bgm.text(2);
        EdifactPurposes.original(bgm, reading);
        bgm.code(1, 3);
        if (kind == null) {
            kind = "380";
            reading.warning("edifact.kind", bgm.place(1, 1), "", kind);
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "3", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            case "35", "50" -> delivered = reading.date(dtm);
            case "1", "11", "17" -> delivered = delivered == null ? reading.date(dtm) : delivered;
            case "13", "209" -> due = reading.date(dtm);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "RFF" -> reference(group.trigger());
            case "NAD" -> party(group);
            case "CUX" -> currency(group);
            case "PAT" -> terms(group);
            case "TAX" -> tax(group);
            case "ALC" -> part(group);
            case "LIN" ->
                lines.add(reading.at(group, new InvoiceLineFromEdifact(group, reading, check, vatOfAll).line()));
            case "MOA" -> {
                last = group.trigger();
                totals.amount(last);
            }
            default -> {
                // told as left over
            }
        }
        return true;
    }

    private void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "ON", "CO" -> orderNumber = orderNumber == null ? rff.text(1, 2) : orderNumber;
            case "DQ", "AAK" -> despatchNumber = despatchNumber == null ? rff.text(1, 2) : despatchNumber;
            case "IV", "OI" -> preceding = preceding == null ? rff.text(1, 2) : preceding;
            case "PQ" -> paymentReference = rff.text(1, 2);
            default -> {
                // told as left over
            }
        }
    }

    /** NAD; the account of supplier or payee stands in FII (C078). */
    private void party(Group nad) {
        parties.add(nad);
        for (Segment fii : nad.segments("FII")) {
            String role = fii.code(1);
            if (iban == null && (role.equals("BF") || role.equals("RB") || role.equals("BE"))) {
                iban = reading.places().keep(fii.text(2, 1), fii.place(2, 1));
            }
        }
    }

    /** From D.12A on PYT stands for PAT, which the nearest schema does not know: its day is found behind CUX. */
    private void currency(Group cux) {
        currency = reading.currency(cux);
        cux.segments("DTM").stream()
                .filter(dtm -> dtm.look(1).equals("13") || dtm.look(1).equals("209"))
                .forEach(this::date);
    }

    private void terms(Group pat) {
        pat.segments("DTM").forEach(this::date);
        LocalDate day = due == null ? PaymentTerms.due(pat.trigger(), issued) : null;
        due = day == null ? due : day;
        terms |= pat.trigger().elements().stream().anyMatch(e -> e.position() > 1 && !e.isEmpty());
        if (due != null) {
            pat.trigger().text(1);
        }
    }

    /** TAX in the head holds for all lines; in the summary it is the breakdown. */
    private void tax(Group tax) {
        if (summary) {
            totals.breakdown(tax);
        } else {
            vatOfAll = Taxes.vat(tax.trigger(), reading);
        }
    }

    /** ALC in the head is a part of the invoice; in the summary it only repeats sums, told as left over. */
    private void part(Group alc) {
        if (!summary) {
            AllowanceCharges.read(alc, reading).ifPresent(parts::add);
        }
    }

    @Override
    public Invoice document() {
        Invoice invoice = number == null ? null : invoice();
        if (terms && due == null) {
            reading.places().lacks(invoice);
        }
        check.finish(number, lines.size());
        boolean taxed = vatOfAll != null || lines.stream().anyMatch(l -> l.vat() != null);
        if (taxed && totals.breakdown().isEmpty()) {
            reading.warning("document.vat.none", last == null ? new Place.WholeFile() : last.place());
        }
        return invoice;
    }

    private Invoice invoice() {
        return new Invoice(
                number,
                kind,
                issued,
                due,
                delivered,
                orderNumber,
                despatchNumber,
                preceding,
                parties.of("SU", "SE", "II"),
                parties.of("BY", "IV", "OB"),
                parties.of("DP", "CN", "ST"),
                parties.of("PE"),
                currency,
                paymentReference,
                iban,
                notes,
                parts,
                lines,
                totals.breakdown(),
                totals.of("79"),
                totals.of("260"),
                totals.of("259"),
                totals.of("389", "125"),
                totals.of("176", "124", "150"),
                totals.of("388", "77", "86"),
                totals.of("9", "77", "86"));
    }
}
