package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What is agreed for one line of an order beside article, quantity and price; each may be null or empty.
 *
 * @param references of the line alone
 * @param deliveryPeriod first and last day on which its goods may come
 * @param allowanceCharges of the line, contained in {@code net}
 * @param net the line's amount without VAT as the sender says it
 * @param deliveries into which parts the quantity is split, by day or place
 */
public record OrderLineTerms(
        List<DocumentReference> references,
        Period deliveryPeriod,
        List<AllowanceCharge> allowanceCharges,
        Money net,
        VatRate vat,
        List<Delivery> deliveries)
        implements Serializable {
    /** Nothing is said beside article, quantity and price. */
    public static final OrderLineTerms NONE = new OrderLineTerms(null, null, null, null, null, null);

    /**
     * A part of a line's quantity that is delivered by itself (EDIFACT LOC and SCC, X12 SDQ and SCH, UBL Delivery).
     *
     * @param quantity never null
     * @param day when it is wished, or null
     * @param place where to, as the sender identifies it (scheme 0088 for a GLN), or null
     */
    public record Delivery(Quantity quantity, LocalDate day, Party.PartyId place) implements Serializable {
        public Delivery {
            place = place == null || place.value() == null ? null : place;
        }
    }

    public OrderLineTerms {
        references = references == null ? List.of() : List.copyOf(references);
        allowanceCharges = allowanceCharges == null ? List.of() : List.copyOf(allowanceCharges);
        deliveries = deliveries == null ? List.of() : List.copyOf(deliveries);
    }

    /** The day that is said, else one of the period, else that of the only part; null for none. */
    LocalDate day(LocalDate said) {
        LocalDate day = Period.day(said, deliveryPeriod);
        return day == null && deliveries.size() == 1 ? deliveries.get(0).day() : day;
    }
}
