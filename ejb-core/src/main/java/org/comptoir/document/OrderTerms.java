package org.comptoir.document;

import java.io.Serializable;
import java.util.List;
import org.comptoir.kernel.money.Money;

/**
 * What is agreed for a whole order beside its parties and lines; each may be null or empty.
 *
 * @param typeCode UNCL1001: 221 blanket order, 224 rush order, 226 call-off …; null for an ordinary order (220)
 * @param references contract, offer, promotion, the customer's own reference …
 * @param deliveryPeriod first and last day on which the goods may come
 * @param payment when and how is paid, in words
 * @param allowanceCharges of the whole order
 * @param total the sum of the lines' net amounts as the sender says it, without VAT (EDIFACT MOA 79, X12 AMT TT, UBL
 *     LineExtensionAmount)
 */
public record OrderTerms(
        String typeCode,
        List<DocumentReference> references,
        Period deliveryPeriod,
        DeliveryTerms delivery,
        String payment,
        List<AllowanceCharge> allowanceCharges,
        Money total)
        implements Serializable {
    /** Nothing is said beside parties and lines. */
    public static final OrderTerms NONE = new OrderTerms(null, null, null, null, null, null, null);

    public OrderTerms {
        references = references == null ? List.of() : List.copyOf(references);
        allowanceCharges = allowanceCharges == null ? List.of() : List.copyOf(allowanceCharges);
    }
}
