package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/**
 * An invoice or a credit note as data (EDIFACT INVOIC, X12 810, UBL, CII): the semantic model of EN 16931 with its names
 * (BT: a term, BG: a group). BT-23 and BT-24, process and guide, are the written syntax's own. BT-32 is an identifier of
 * the supplier under the scheme FC, BT-90 one of the supplier or payee under SEPA, BT-30 without a scheme one under XA.
 *
 * @param number BT-1
 * @param typeCode UNCL1001: 380 invoice, 381 credit note, 384 corrected, 389 self-billed (BT-3)
 * @param issued BT-2; due BT-9 or null; delivered BT-72 or null
 * @param orderNumber BT-13, or null; despatchAdviceNumber BT-16, or null
 * @param precedingInvoice BT-25, or null
 * @param notes BT-22; behind its subject (BT-21, UNCL4451) where it has one, as UBL writes it: {@code #SUR#text}
 * @param lineTotal BT-106, allowances BT-107, charges BT-108, taxExclusive BT-109, taxTotal BT-110, taxInclusive BT-112, payable BT-115; null where absent
 * @param references what else the parties refer to, or null
 * @param period BG-14, what the invoice is for, or null
 * @param taxPoint BT-7 and BT-8, when VAT becomes due, or null
 * @param seller what the supplier says of himself beside his name, or null
 * @param buyerTradingName BT-45, or null
 * @param taxRepresentative BG-11, with name, address and VAT number, or null
 * @param payment BG-16, how to pay, beside payment reference and account; or null
 * @param accountingTax BT-111, the VAT in the supplier's accounting currency (BT-6), where that is another; or null
 * @param prepaid BT-113, or null; rounding BT-114, added to the amount due, or null
 * @param attachments BG-24
 */
public record Invoice(
        String number,
        String typeCode,
        LocalDate issued,
        LocalDate due,
        LocalDate delivered,
        String orderNumber,
        String despatchAdviceNumber,
        String precedingInvoice,
        Party supplier,
        Party buyer,
        Party deliverTo,
        Party payee,
        String currency,
        String paymentReference,
        String iban,
        List<String> notes,
        List<AllowanceCharge> allowanceCharges,
        List<Line> lines,
        List<VatBreakdown> vatBreakdown,
        Money lineTotal,
        Money allowances,
        Money charges,
        Money taxExclusive,
        Money taxTotal,
        Money taxInclusive,
        Money payable,
        References references,
        Period period,
        TaxPoint taxPoint,
        Seller seller,
        String buyerTradingName,
        Party taxRepresentative,
        Payment payment,
        Money accountingTax,
        Money prepaid,
        Money rounding,
        List<Attachment> attachments)
        implements BusinessDocument {
    /** UNCL1001: credit notes of goods, of finance, consolidated, self-billed, factored, of forwarders … */
    private static final Set<String> CREDIT_NOTES =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532");

    /**
     * BG-25: one invoiced article.
     *
     * @param net BT-131
     * @param period BG-26, or null; object BT-128, or null; accountingCost BT-133, or null
     * @param grossPrice BT-148, priceDiscount BT-147: in the currency of the price and for as many units; or null
     * @param details what else is said of the article, or null
     */
    public record Line(
            String lineId,
            String orderNumber,
            String orderLineId,
            Item item,
            Quantity quantity,
            UnitPrice price,
            Money net,
            VatRate vat,
            List<AllowanceCharge> allowanceCharges,
            List<String> notes,
            Period period,
            ObjectId object,
            String accountingCost,
            BigDecimal grossPrice,
            BigDecimal priceDiscount,
            ItemDetails details)
            implements Serializable {
        public Line {
            allowanceCharges = allowanceCharges == null ? List.of() : List.copyOf(allowanceCharges);
            notes = notes == null ? List.of() : List.copyOf(notes);
        }
    }

    /**
     * BG-31 beside the article's name and numbers.
     *
     * @param standardScheme BT-157-1 (ISO 6523), where the article's standard number is no GTIN; else null
     * @param description BT-154, origin BT-159 (ISO 3166-1); each may be null
     */
    public record ItemDetails(
            String standardScheme,
            String description,
            String origin,
            List<Classification> classifications,
            List<Attribute> attributes)
            implements Serializable {
        public ItemDetails {
            classifications = classifications == null ? List.of() : List.copyOf(classifications);
            attributes = attributes == null ? List.of() : List.copyOf(attributes);
        }
    }

    /** BT-158. @param code as {@code scheme} (UNCL7143) has it in its {@code version}, which may be null */
    public record Classification(String code, String scheme, String version) implements Serializable {}

    /** BG-32: a property of the article. */
    public record Attribute(String name, String value) implements Serializable {}

    /** @param day BT-7, or null; code BT-8 (UNCL2005: 3 issue, 35 delivery, 432 payment), or null */
    public record TaxPoint(LocalDate day, String code) implements Serializable {}

    /** BG-4 beside the party. @param tradingName BT-28, or null; legalInformation BT-33, or null */
    public record Seller(String tradingName, String legalInformation) implements Serializable {}

    /** BT-18, BT-128: what is invoiced, for example a meter. @param scheme UNCL1153, or null */
    public record ObjectId(String scheme, String value) implements Serializable {}

    /**
     * What the parties refer to; each may be null.
     *
     * @param buyerReference BT-10, project BT-11, contract BT-12, salesOrder BT-14 (the supplier's number of the order)
     * @param receivingAdvice BT-15, tender BT-17, object BT-18, accountingCost BT-19
     * @param precedingIssued BT-26, the day of the preceding invoice; otherPreceding further ones (BG-3)
     */
    public record References(
            String buyerReference,
            String project,
            String contract,
            String salesOrder,
            String receivingAdvice,
            String tender,
            ObjectId object,
            String accountingCost,
            LocalDate precedingIssued,
            List<Preceding> otherPreceding)
            implements Serializable {
        public References {
            otherPreceding = otherPreceding == null ? List.of() : List.copyOf(otherPreceding);
        }
    }

    /** BG-3: an invoice that is corrected or credited. @param number BT-25; issued BT-26, or null */
    public record Preceding(String number, LocalDate issued) implements Serializable {}

    /**
     * BG-16 and BT-20; each may be null.
     *
     * @param terms BT-20, until when and with which discount, in words
     * @param means BT-81 (UNCL4461), meansText BT-82
     * @param accountName BT-85, bic BT-86, both of the invoice's account; otherAccounts further ones (BG-17)
     * @param card BG-18
     * @param mandate BT-89, debitedAccount BT-91: who is paid by direct debit (BG-19)
     */
    public record Payment(
            String terms,
            String means,
            String meansText,
            String accountName,
            String bic,
            List<Account> otherAccounts,
            Card card,
            String mandate,
            String debitedAccount)
            implements Serializable {
        public Payment {
            otherAccounts = otherAccounts == null ? List.of() : List.copyOf(otherAccounts);
        }
    }

    /** BG-17. @param number BT-84; name BT-85, bic BT-86, each may be null */
    public record Account(String number, String name, String bic) implements Serializable {}

    /** BG-18. @param number BT-87, its last digits; holder BT-88, or null */
    public record Card(String number, String holder) implements Serializable {}

    /**
     * BG-24: a document that supports the invoice, by its address or as a whole.
     *
     * @param reference BT-122; description BT-123, or null; location BT-124, or null
     * @param mediaType BT-125-1, fileName BT-125-2, content BT-125 in base64; each may be null
     */
    public record Attachment(
            String reference, String description, String location, String mediaType, String fileName, String content)
            implements Serializable {}

    /**
     * BG-23: one VAT category and rate with its taxable amount and tax.
     *
     * @param exemptionCode BT-121 (VATEX), why no VAT is due, or null; exemption BT-120, the same in words, or null
     */
    public record VatBreakdown(VatRate vat, Money taxable, Money tax, String exemptionCode, String exemption)
            implements Serializable {
        /** One for which VAT is due, or for which nobody says why not. */
        public VatBreakdown(VatRate vat, Money taxable, Money tax) {
            this(vat, taxable, tax, null, null);
        }
    }

    public Invoice {
        notes = notes == null ? List.of() : List.copyOf(notes);
        allowanceCharges = allowanceCharges == null ? List.of() : List.copyOf(allowanceCharges);
        lines = List.copyOf(lines);
        vatBreakdown = vatBreakdown == null ? List.of() : List.copyOf(vatBreakdown);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** Whether amounts go back to the buyer (EN 16931: BT-3 381 and its kind). */
    public boolean isCreditNote() {
        return typeCode != null && CREDIT_NOTES.contains(typeCode);
    }
}
