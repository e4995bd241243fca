package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/**
 * An invoice or a credit note as data (EDIFACT INVOIC, X12 810, UBL, CII; names after EN 16931).
 *
 * @param number BT-1
 * @param typeCode UNCL1001: 380 invoice, 381 credit note, 384 corrected, 389 self-billed (BT-3)
 * @param issued BT-2; due BT-9 or null; delivered BT-72 or null
 * @param orderNumber BT-13, or null; despatchAdviceNumber BT-16, or null
 * @param precedingInvoice BT-25, or null
 * @param lineTotal BT-106, allowances BT-107, charges BT-108, taxExclusive BT-109, taxTotal BT-110, taxInclusive BT-112, payable BT-115; null where absent
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
        Money payable)
        implements BusinessDocument {
    /** BG-25: one invoiced article. @param net BT-131 */
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
            List<String> notes)
            implements Serializable {
        public Line {
            allowanceCharges = allowanceCharges == null ? List.of() : List.copyOf(allowanceCharges);
            notes = notes == null ? List.of() : List.copyOf(notes);
        }
    }

    /** BG-20, BG-21, BG-27, BG-28. @param charge true: added, false: taken off; percent may be null */
    public record AllowanceCharge(
            boolean charge, String reasonCode, String reason, Money amount, BigDecimal percent, VatRate vat)
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
    }

    /** Whether amounts go back to the buyer (EN 16931: BT-3 381 and its kind). */
    public boolean isCreditNote() {
        return "381".equals(typeCode) || "396".equals(typeCode) || "261".equals(typeCode);
    }
}
