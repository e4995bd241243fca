package org.comptoir.integration.mapping.invoice;

import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.integration.mapping.en16931.Codes;
import org.comptoir.integration.mapping.xml.AllowanceTerms;
import org.comptoir.integration.mapping.xml.Allowances;
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
        new TermsOfPayment(invoice, amounts.currency(), root).write();
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
                .text("BT-16", invoice.despatchAdviceNumber());
        if (!invoice.isCreditNote()) {
            new Texts(root).date("BT-9", invoice.due());
        }
        invoice.notes().forEach(this::note);
    }

    private void note(String note) {
        root.put("BT-22", note);
        root.open("BG-1").put("BT-22", NoteSubject.text(note)).put("BT-21", NoteSubject.subject(note));
    }

    private void parties() {
        Section seller = root.open("BG-4");
        Section buyer = root.open("BG-7").put("BT-45", invoice.buyerTradingName());
        PartyWriting.write(invoice.supplier(), PartyTerms.SELLER, seller);
        PartyWriting.write(invoice.buyer(), PartyTerms.BUYER, buyer);
        PartyWriting.write(invoice.payee(), PartyTerms.PAYEE, root.open("BG-10"));
        PartyWriting.write(invoice.taxRepresentative(), PartyTerms.TAX_REPRESENTATIVE, root.open("BG-11"));
        if (invoice.seller() != null) {
            seller.put("BT-28", invoice.seller().tradingName())
                    .put("BT-33", invoice.seller().legalInformation());
        }
        Section delivery = root.open("BG-13");
        new Texts(delivery).date("BT-72", invoice.delivered()).text("BT-16", invoice.despatchAdviceNumber());
        PartyWriting.write(invoice.deliverTo(), PartyTerms.DELIVER_TO, delivery);
        new TermsOfReferences(invoice, root).write(delivery);
    }

    private void part(AllowanceCharge part) {
        AllowanceTerms kind = part.charge() ? AllowanceTerms.DOCUMENT_CHARGE : AllowanceTerms.DOCUMENT_ALLOWANCE;
        Allowances.write(complete(part), kind, root);
    }

    /** A reason is demanded: 95 is a discount, ABL a packing charge; in words where EN 16931 does not have its code. */
    private AllowanceCharge complete(AllowanceCharge document) {
        AllowanceCharge part = document.withReasonIn(code -> Codes.isReason(document.charge(), code));
        boolean reason = part.reason() != null || part.reasonCode() != null;
        return new AllowanceCharge(
                part.charge(),
                reason ? part.reasonCode() : part.charge() ? "ABL" : "95",
                part.reason(),
                part.amount(),
                part.percent(),
                vat(part.vat()),
                part.base());
    }

    /** The VAT of a part that names none is that of the document where it has one alone. */
    private VatRate vat(VatRate own) {
        boolean one = invoice.vatBreakdown().size() == 1;
        return own == null && one ? invoice.vatBreakdown().get(0).vat() : own;
    }

    private void tax() {
        Money accounting = invoice.accountingTax();
        new Texts(root).amount("BT-110", amounts.taxTotal()).amount("BT-111", accounting);
        root.put("BT-6", accounting == null ? null : accounting.currency().getCurrencyCode());
        for (VatBreakdown part : invoice.vatBreakdown()) {
            Money tax = part.tax() == null && part.taxable() != null && part.vat() != null
                    ? part.vat().on(part.taxable())
                    : part.tax();
            boolean reason = part.exemption() != null || part.exemptionCode() != null;
            Section section = root.open("BG-23");
            if (part == invoice.vatBreakdown().get(0)) {
                taxPoint(section);
            }
            new Texts(section)
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

    /** CII has it with a rate, and once in a document (CII-SR-461 of CEN's rules). */
    private void taxPoint(Section section) {
        if (invoice.taxPoint() != null) {
            new Texts(section)
                    .date("BT-7", invoice.taxPoint().day())
                    .text("BT-8", TaxPointCodes.cii(invoice.taxPoint().code()));
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
                .amount("BT-110", invoice.accountingTax())
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
                .article("BT-157", standardScheme(line), "BT-155", "BT-156", "BT-153", line.item())
                .vat("BT-151", "BT-152", vat(line.vat()))
                .price("BT-146", "BT-149", line.price(), line.quantity());
        TermsOfLine.write(line, section);
        line.notes().forEach(note -> section.put("BT-127", note));
        line.allowanceCharges()
                .forEach(p -> Allowances.write(
                        complete(p), p.charge() ? AllowanceTerms.LINE_CHARGE : AllowanceTerms.LINE_ALLOWANCE, section));
    }

    private static String standardScheme(Invoice.Line line) {
        return line.details() == null ? null : line.details().standardScheme();
    }
}
