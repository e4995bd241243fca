package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Seller;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.Dates;
import org.comptoir.integration.mapping.edifact.EdifactPurposes;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.mapping.en16931.Codes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.VatRate;

/** INVOIC of D.96A and D.01B (EANCOM) to an {@link Invoice}: 380, 381, 384, 389 (EXC-01, INV-03). */
public final class InvoiceFromEdifact implements EdiMapping {
    /** The form of element 1001. */
    private static final String KIND = "[1-9]\\d{0,2}[A-Z]?";

    /** Element 6347: a currency for information, here the supplier's for his accounts (BT-6). */
    private static final String ACCOUNTING = "6";

    /** Element 4279: a discount. */
    private static final String DISCOUNT = "22";

    /** Element 3035: the supplier's representative. */
    private static final String AGENT = "SR";

    private static final Map<String, String> OF_BUYER = Map.of("CR", "BT-10", "AOU", "BT-19", "AVS", "BT-89");

    private final EdifactReading reading;
    private final PartyTable parties;
    private final InvoiceTotals totals;
    private final ControlTotals check;
    private final DaysFromEdifact days;
    private final TextsFromEdifact texts = new TextsFromEdifact();
    private final ReferencesFromEdifact references;
    private final PaymentFromEdifact payment;
    private final List<AllowanceCharge> parts = new ArrayList<>();
    private final List<Invoice.Line> lines = new ArrayList<>();
    private String number;
    private String kind;
    private String currency;
    /** It gave the invoice its currency as long as no other CUX does. */
    private Segment ofAccounting;

    private VatRate vatOfAll;
    private boolean summary;
    private boolean terms;
    private boolean declares;
    /** The day of the first terms of payment. */
    private Segment due;
    /** Behind it a breakdown would stand. */
    private Segment last;

    public InvoiceFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
        this.totals = new InvoiceTotals(reading);
        this.check = new ControlTotals(reading);
        this.days = new DaysFromEdifact(reading);
        this.references = new ReferencesFromEdifact(reading);
        this.payment = new PaymentFromEdifact(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> days.add(segment);
            case "FTX" -> texts.add(segment);
            case "PAI" -> payment.means(segment);
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
        } else if (!kind.matches(KIND)) {
            reading.warning("edifact.code", bgm.place(1, 1), kind, "1001", "380");
        } else if (!Codes.isInvoice(kind)) {
            reading.warning("edifact.invoice.kind", bgm.place(1, 1), kind);
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "RFF" -> references.add(group);
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

    /** NAD, with the accounts of the party. */
    private void party(Group nad) {
        parties.add(nad);
        payment.accounts(nad);
        declares |= declares(nad);
    }

    /** D.96A has no role for who declares the VAT: a representative of the supplier who gives a VAT number is he. */
    private static boolean declares(Group nad) {
        return nad.trigger().look(1).equals(AGENT)
                && nad.groups("RFF").stream()
                        .anyMatch(rff -> rff.trigger().look(1, 1).equals("VA"));
    }

    /** From D.12A on PYT stands for PAT, which the nearest schema does not know: its day is found behind CUX. */
    private void currency(Group cux) {
        boolean accounting = cux.trigger().look(1, 1).equals(ACCOUNTING);
        if (currency != null && accounting) {
            totals.accountingCurrency(cux.trigger());
        } else if (currency == null || ofAccounting != null) {
            currency = reading.currency(cux);
            Optional.ofNullable(ofAccounting).ifPresent(totals::accountingCurrency);
            ofAccounting = accounting ? cux.trigger() : null;
        }
        cux.segments("DTM").stream()
                .filter(dtm -> dtm.look(1).equals("13") || dtm.look(1).equals("209"))
                .forEach(days::add);
    }

    private void terms(Group pat) {
        instalment(pat);
        pat.segments("DTM").forEach(days::add);
        pat.segments("PAI").forEach(payment::means);
        payment.accounts(pat);
        days.terms(pat.trigger());
        terms |= pat.trigger().elements().stream().anyMatch(e -> e.position() > 1 && !e.isEmpty());
        if (days.due() != null || !pat.segments("FII").isEmpty()) {
            pat.trigger().text(1);
        }
    }

    /** An invoice has one day on which it is due: that of a further instalment is told. Discounts (22) have days of their own. */
    private void instalment(Group pat) {
        Optional<Segment> day =
                pat.segments("DTM").stream().filter(DaysFromEdifact::isDue).findFirst();
        boolean second = due != null && !pat.trigger().look(1).equals(DISCOUNT);
        if (second && day.isPresent() && !day.get().look(1, 2).equals(due.look(1, 2))) {
            reading.warning("edifact.terms.second", day.get().place(), shown(day.get()), shown(due));
            day.get().settle();
        }
        due = due == null ? day.orElse(null) : due;
    }

    private static String shown(Segment dtm) {
        String value = dtm.look(1, 2);
        return Dates.parse(value, dtm.look(1, 3)).map(LocalDate::toString).orElse(value);
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
        if (terms && days.due() == null) {
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
        Party buyer = buyer();
        return new Invoice(
                number,
                kind,
                days.issued(),
                days.due(),
                days.delivered(),
                references.of("BT-13"),
                references.of("BT-16"),
                references.preceding(),
                parties.of("SU", "SE", "II"),
                buyer,
                parties.of("DP", "CN", "ST"),
                parties.of("PE"),
                currency,
                references.of("BT-83"),
                payment.account(),
                texts.notes(),
                parts,
                lines,
                totals.breakdown(),
                totals.of("79"),
                totals.of("260"),
                totals.of("259"),
                totals.of("389", "125"),
                totals.of("176", "124", "150"),
                totals.inclusive(),
                totals.payable(),
                references.references(),
                days.period(),
                days.taxPoint(),
                texts.legal() == null ? null : new Seller(null, texts.legal()),
                null,
                declares ? parties.of("LC", AGENT) : parties.of("LC"),
                payment.payment(texts, references.of("BT-89"), currency),
                totals.of("2"),
                totals.of("113"),
                totals.rounding(),
                List.of());
    }

    /** Among the buyer's identifiers CEN/TS 16931-3-4 has what is none: his reference, his account of the costs, his mandate. */
    private Party buyer() {
        Party buyer = parties.of("BY", "IV", "OB");
        if (buyer == null || buyer.ids().stream().noneMatch(id -> OF_BUYER.containsKey(id.scheme()))) {
            return buyer;
        }
        List<PartyId> ids = new ArrayList<>(buyer.ids());
        OF_BUYER.forEach(
                (scheme, term) -> references.otherwise(term, buyer.id(scheme).orElse(null)));
        ids.removeIf(id -> OF_BUYER.containsKey(id.scheme()));
        Party known = new Party(buyer.gln(), ids, buyer.name(), buyer.address(), buyer.vatNumber(), buyer.contact());
        return reading.places().keep(known, reading.places().of(buyer));
    }
}
