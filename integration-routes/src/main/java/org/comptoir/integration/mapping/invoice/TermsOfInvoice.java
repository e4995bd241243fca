package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.AllowanceCharge;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.integration.mapping.xml.PartyTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/**
 * An {@link Invoice} as terms of EN 16931. A term may be put where one syntax has it and where the other one has it; each
 * table takes its own. What EN 16931 demands and the invoice implies (totals, reasons of exemption) is derived.
 */
final class TermsOfInvoice {
    private final Invoice invoice;
    private final InvoiceAmounts amounts;
    private final Section root = Section.root();

    private TermsOfInvoice(Invoice invoice) {
        this.invoice = invoice;
        this.amounts = new InvoiceAmounts(invoice);
    }

    /**
     * The terms but BT-23 and BT-24, which the syntax's guide decides.
     *
     * @throws IllegalArgumentException when the amounts are in several currencies
     */
    static Section of(Invoice invoice) {
        if (!new InvoiceAmounts(invoice).isOneCurrency()) {
            throw new IllegalArgumentException("invoice " + invoice.number() + " has several currencies");
        }
        return new TermsOfInvoice(invoice).terms();
    }

    private Section terms() {
        head();
        parties();
        payment();
        invoice.allowanceCharges().forEach(this::part);
        tax();
        totals();
        invoice.lines().forEach(this::line);
        return root;
    }

    private void head() {
        new Texts(root)
                .text("BT-1", invoice.number())
                .text("BT-3", invoice.typeCode())
                .date("BT-2", invoice.issued())
                .text("BT-5", amounts.currency())
                .text("BT-13", invoice.orderNumber())
                .text("BT-16", invoice.despatchAdviceNumber())
                .text("BT-83", invoice.paymentReference());
        if (!invoice.isCreditNote()) {
            new Texts(root).date("BT-9", invoice.due());
        }
        invoice.notes().forEach(note -> root.put("BT-22", note));
        root.open("BG-3").put("BT-25", invoice.precedingInvoice());
    }

    private void parties() {
        PartyWriting.write(invoice.supplier(), PartyTerms.SELLER, root.open("BG-4"));
        PartyWriting.write(invoice.buyer(), PartyTerms.BUYER, root.open("BG-7"));
        PartyWriting.write(invoice.payee(), PartyTerms.PAYEE, root.open("BG-10"));
        Section delivery = root.open("BG-13");
        new Texts(delivery).date("BT-72", invoice.delivered()).text("BT-16", invoice.despatchAdviceNumber());
        PartyWriting.write(invoice.deliverTo(), PartyTerms.DELIVER_TO, delivery);
    }

    /** 58 SEPA credit transfer, 30 credit transfer, 1 not agreed here. */
    private void payment() {
        boolean transfer = invoice.iban() != null;
        boolean late = invoice.isCreditNote() && invoice.due() != null;
        if (!transfer && !late && invoice.paymentReference() == null) {
            return;
        }
        Section means = root.open("BG-16");
        means.put("BT-81", !transfer ? "1" : "EUR".equals(amounts.currency()) ? "58" : "30");
        means.put("BT-83", invoice.paymentReference());
        if (late) {
            means.put("BT-9", invoice.due().toString());
        }
        means.open("BG-17").put("BT-84", invoice.iban());
    }

    private void part(AllowanceCharge part) {
        part(root, part, part.charge() ? InvoiceParts.DOCUMENT_CHARGE : InvoiceParts.DOCUMENT_ALLOWANCE);
    }

    /** A percentage goes with the amount it is taken of. A reason is demanded: 95 is a discount, ABL a packing charge. */
    private void part(Section into, AllowanceCharge part, InvoiceParts kind) {
        boolean reason = part.reason() != null || part.reasonCode() != null;
        boolean percent = part.amount() != null
                && part.percent() != null
                && part.percent().signum() != 0;
        Section section = into.open(kind.section());
        new Texts(section)
                .text(kind.code(), reason ? part.reasonCode() : kind.charge() ? "ABL" : "95")
                .text(kind.reason(), part.reason())
                .amount(kind.amount(), part.amount())
                .number(kind.percent(), part.percent())
                .amount(kind.base(), percent ? base(part) : null);
        if (!kind.category().isEmpty()) {
            new Texts(section).vat(kind.category(), kind.rate(), vat(part.vat()));
        }
    }

    private static Money base(AllowanceCharge part) {
        BigDecimal base = part.amount().amount().movePointRight(2).divide(part.percent(), 2, RoundingMode.HALF_UP);
        return new Money(base, part.amount().currency());
    }

    /** The VAT of a part that names none is that of the document where it has one alone. */
    private VatRate vat(VatRate own) {
        boolean one = invoice.vatBreakdown().size() == 1;
        return own == null && one ? invoice.vatBreakdown().get(0).vat() : own;
    }

    private void tax() {
        new Texts(root).amount("BT-110", amounts.taxTotal());
        for (VatBreakdown part : invoice.vatBreakdown()) {
            Money tax = part.tax() == null && part.taxable() != null && part.vat() != null
                    ? part.vat().on(part.taxable())
                    : part.tax();
            boolean reason = part.exemption() != null || part.exemptionCode() != null;
            new Texts(root.open("BG-23"))
                    .amount("BT-116", part.taxable())
                    .amount("BT-117", tax)
                    .vat("BT-118", "BT-119", part.vat())
                    .text("BT-120", part.exemption())
                    .text(
                            "BT-121",
                            reason || part.vat() == null
                                    ? part.exemptionCode()
                                    : exemption(part.vat().category()));
        }
    }

    /** What the category itself says; an exemption has many reasons, one must be given. */
    private static String exemption(String category) {
        return switch (category) {
            case "AE" -> "VATEX-EU-AE";
            case "K" -> "VATEX-EU-IC";
            case "G" -> "VATEX-EU-G";
            case "O" -> "VATEX-EU-O";
            default -> null;
        };
    }

    private void totals() {
        new Texts(root.open("BG-22"))
                .amount("BT-106", amounts.lineTotal())
                .amount("BT-107", amounts.allowances())
                .amount("BT-108", amounts.charges())
                .amount("BT-109", amounts.taxExclusive())
                .amount("BT-110", amounts.taxTotal())
                .amount("BT-112", amounts.taxInclusive())
                .amount("BT-113", amounts.prepaid())
                .amount("BT-114", amounts.rounding())
                .amount("BT-115", amounts.payable());
    }

    private void line(Invoice.Line line) {
        Section section = root.open("BG-25");
        boolean order = line.orderNumber() != null && line.orderLineId() == null;
        new Texts(section)
                .text("BT-126", line.lineId())
                .quantity("BT-129", line.quantity())
                .amount("BT-131", amounts.net(line))
                .text("BT-132", order ? InvoiceOfTerms.NO_LINE : line.orderLineId())
                .text("X-13", line.orderNumber())
                .article("BT-157", "BT-155", "BT-156", "BT-153", line.item())
                .vat("BT-151", "BT-152", vat(line.vat()))
                .price("BT-146", "BT-149", line.price(), line.quantity());
        line.notes().forEach(note -> section.put("BT-127", note));
        line.allowanceCharges()
                .forEach(p -> part(section, p, p.charge() ? InvoiceParts.LINE_CHARGE : InvoiceParts.LINE_ALLOWANCE));
    }
}
