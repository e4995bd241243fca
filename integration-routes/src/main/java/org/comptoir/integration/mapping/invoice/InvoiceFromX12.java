package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12AllowanceCharges;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/** 810 of 4010 and 5010 to an {@link Invoice}: invoice, credit and debit memo, corrected, self-billed (EXC-02, INV-03). */
public final class InvoiceFromX12 implements EdiMapping {
    private final Reading reading;
    private final X12InvoiceHead head;
    private final X12InvoiceParties parties;
    private final X12InvoiceTotals totals;
    private final LineCheck check;
    private final X12VatReasons reasons = new X12VatReasons();
    private final List<String> notes = new ArrayList<>();
    private final List<AllowanceCharge> parts = new ArrayList<>();
    private final List<Invoice.Line> lines = new ArrayList<>();

    public InvoiceFromX12(Reading reading) {
        this.reading = reading;
        this.head = new X12InvoiceHead(reading);
        this.parties = new X12InvoiceParties(reading);
        this.totals = new X12InvoiceTotals(reading);
        this.check = new LineCheck(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "NTE" -> note(X12Texts.of(segment));
            case "TDS" -> totals.total(segment);
            case "TXI" -> totals.tax(segment);
            case "AMT" -> totals.amount(segment);
            case "CTT" -> check.totals(segment);
            default -> head(segment);
        }
    }

    private void head(Segment segment) {
        if (!parties.takes(segment)) {
            head.segment(segment);
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
            case "IT1" -> lines.add(reading.at(group, new InvoiceLineFromX12(group, reading, check, totals).line()));
            case "SAC" -> part(group);
            default -> {
                // told as left over
            }
        }
        return true;
    }

    private void note(String text) {
        if (text != null && !reasons.takes(text)) {
            notes.add(text);
        }
    }

    private void part(Group sac) {
        X12AllowanceCharges.read(sac, reading).ifPresent(parts::add);
        totals.taxes(sac, true);
    }

    @Override
    public Invoice document() {
        Invoice invoice = head.number() == null ? null : invoice();
        check.finish(head.number(), lines.size());
        return invoice;
    }

    private Invoice invoice() {
        Money lineTotal = totals.lineTotal(lines);
        Money allowances = sum(false);
        Money charges = sum(true);
        Party buyer = parties.buyer();
        Party supplier = parties.supplier();
        Party payee = parties.payee();
        X12InvoiceReferences references = head.references();
        notes.addAll(reasons.without(totals.breakdown()));
        return new Invoice(
                head.number(),
                head.kind().equals("380") && parties.isIssuer(buyer) ? "389" : head.kind(),
                head.issued(),
                head.terms().due(),
                head.delivered(),
                references.number(X12InvoiceReferences.ORDER),
                references.number(X12InvoiceReferences.DESPATCH),
                references.preceding(),
                supplier,
                buyer,
                parties.deliverTo(),
                payee,
                head.currency(),
                references.number(X12InvoiceReferences.PAYMENT),
                parties.iban(),
                notes,
                parts,
                lines,
                totals.breakdown().stream().map(reasons::explained).toList(),
                lineTotal,
                allowances,
                charges,
                taxExclusive(lineTotal, allowances, charges),
                totals.taxes(),
                totals.taxInclusive(),
                totals.payable(),
                references.references(),
                head.period(),
                null,
                parties.seller(),
                parties.buyerTradingName(),
                null,
                parties.payment(head.terms().words()),
                null,
                totals.prepaid(),
                totals.rounding(),
                head.attachments());
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
