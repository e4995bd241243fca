package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.AllowanceCharge;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.edifact.EdifactMapping;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;

/** 810 of 4010 and 5010 to an {@link Invoice}: invoice, credit and debit memo, corrected, self-billed (EXC-02, INV-03). */
public final class InvoiceFromX12 implements EdifactMapping {
    private final Reading reading;
    private final X12Values values;
    private final X12InvoiceParties parties;
    private final X12InvoiceTotals totals;
    private final InvoiceCheck check;
    private final List<String> notes = new ArrayList<>();
    private final List<AllowanceCharge> parts = new ArrayList<>();
    private final List<Invoice.Line> lines = new ArrayList<>();
    private String number;
    private String kind = "380";
    private LocalDate issued;
    private LocalDate due;
    private LocalDate delivered;
    private String orderNumber;
    private String despatchNumber;
    private String preceding;
    private String currency;
    private String paymentReference;

    public InvoiceFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.parties = new X12InvoiceParties(reading);
        this.totals = new X12InvoiceTotals(reading);
        this.check = new InvoiceCheck(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BIG" -> beginning(segment);
            case "NTE" -> notes.add(X12Texts.of(segment));
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            case "REF" -> reference(segment);
            case "ITD" -> terms(segment);
            case "DTM" -> date(segment);
            case "TDS" -> totals.total(segment);
            case "TXI" -> totals.tax(segment);
            case "AMT" -> totals.amount(segment);
            case "CTT" -> check.lineCount(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment big) {
        issued = values.date(big, 1);
        number = big.text(2);
        orderNumber = big.text(4);
        kind = X12InvoiceKinds.of(big);
    }

    private void reference(Segment ref) {
        switch (ref.code(1)) {
            case "PO" -> orderNumber = orderNumber == null ? ref.text(2) : orderNumber;
            case "SI", "PK" -> despatchNumber = despatchNumber == null ? ref.text(2) : despatchNumber;
            case "OI", "IV" -> preceding = preceding == null ? ref.text(2) : preceding;
            case "4N" -> paymentReference = ref.text(2);
            default -> {
                // told as left over
            }
        }
    }

    /** The day by which all is due (ITD06), or so many days (ITD07) after that of the invoice; discounts are told as left over. */
    private void terms(Segment itd) {
        LocalDate day = values.date(itd, 6);
        boolean fromInvoice =
                Set.of("", "3").contains(itd.look(2)) && itd.look(7).matches("\\d{1,3}");
        if (day == null && fromInvoice && issued != null) {
            day = issued.plusDays(values.number(itd, 7).longValue());
        }
        due = due == null ? day : due;
        if (day != null) {
            itd.code(1);
            itd.code(2);
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1)) {
            case "035", "050" -> delivered = values.dtm(dtm);
            case "011" -> delivered = delivered == null ? values.dtm(dtm) : delivered;
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
            case "N1" -> parties.add(group);
            case "N9" -> notes.addAll(X12Texts.listed(group));
            case "IT1" -> lines.add(new InvoiceLineFromX12(group, reading, check, totals).line());
            case "SAC" -> part(group);
            default -> {
                // told as left over
            }
        }
        return true;
    }

    private void part(Group sac) {
        X12AllowanceCharges.read(sac, reading).ifPresent(parts::add);
        totals.taxes(sac, true);
    }

    @Override
    public Invoice document() {
        Invoice invoice = number == null ? null : invoice();
        check.finish(number, lines.size());
        if (invoice != null) {
            check.totals(invoice);
            checkSign(invoice);
        }
        return invoice;
    }

    /** A credit memo says by its type that amounts go back; some senders say it by their sign, or by both. */
    private void checkSign(Invoice invoice) {
        if (invoice.isCreditNote()
                && invoice.taxInclusive() != null
                && invoice.taxInclusive().isNegative()) {
            reading.warning(
                    "x12.credit.negative",
                    new Place.WholeFile(),
                    invoice.taxInclusive().toString());
        }
    }

    private Invoice invoice() {
        Money lineTotal = totals.lineTotal(lines);
        Money allowances = sum(false);
        Money charges = sum(true);
        Party buyer = parties.buyer();
        return new Invoice(
                number,
                kind.equals("380") && parties.isIssuer(buyer) ? "389" : kind,
                issued,
                due,
                delivered,
                orderNumber,
                despatchNumber,
                preceding,
                parties.supplier(),
                buyer,
                parties.deliverTo(),
                parties.payee(),
                currency,
                paymentReference,
                parties.iban(),
                notes,
                parts,
                lines,
                totals.breakdown(),
                lineTotal,
                allowances,
                charges,
                taxExclusive(lineTotal, allowances, charges),
                totals.taxes(),
                totals.taxInclusive(),
                totals.payable());
    }

    /** Null where there is none. */
    private Money sum(boolean charge) {
        return parts.stream()
                .filter(p -> p.charge() == charge)
                .map(AllowanceCharge::amount)
                .reduce(Money::plus)
                .orElse(null);
    }

    private static Money taxExclusive(Money lines, Money allowances, Money charges) {
        if (lines == null) {
            return null;
        }
        Money reduced = allowances == null ? lines : lines.minus(allowances);
        return charges == null ? reduced : reduced.plus(charges);
    }
}
