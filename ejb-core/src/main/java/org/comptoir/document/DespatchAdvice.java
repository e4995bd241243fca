package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What left, when and with whom (EDIFACT DESADV, X12 856, UBL DespatchAdvice).
 *
 * @param number the despatch advice's own number
 * @param orderNumber the customer's order number, or null when only the lines name orders
 * @param despatched when it left, or null; expected: when it should arrive, or null
 * @param carrier the carrier's name or code, or null; trackingNumber its consignment number, or null
 * @param packages the logistic units with their SSCC, in the order of the document
 */
public record DespatchAdvice(
        String number,
        String orderNumber,
        LocalDate issued,
        LocalDate despatched,
        LocalDate expected,
        Party buyer,
        Party supplier,
        Party shipFrom,
        Party deliverTo,
        String carrier,
        String trackingNumber,
        List<String> notes,
        List<PackageUnit> packages,
        List<Line> lines)
        implements BusinessDocument {
    /**
     * A logistic unit.
     *
     * @param id the hierarchy id (EDIFACT CPS 7164); parentId its parent or null
     * @param type the package type code (UN/ECE Rec 21 or EANCOM, e.g. 201 pallet), or null
     */
    public record PackageUnit(String id, String parentId, Integer count, String type, Sscc sscc)
            implements Serializable {}

    /**
     * One despatched article.
     *
     * @param packageId the {@link PackageUnit} it lies in, or null
     * @param orderNumber the order it belongs to where the head names none, or null; orderLineId the order's line id, or null
     * @param batch the batch or lot number, or null; bestBefore the shelf-life date, or null
     */
    public record Line(
            String lineId,
            String packageId,
            String orderNumber,
            String orderLineId,
            Item item,
            Quantity despatched,
            String batch,
            LocalDate bestBefore)
            implements Serializable {}

    public DespatchAdvice {
        notes = notes == null ? List.of() : List.copyOf(notes);
        packages = packages == null ? List.of() : List.copyOf(packages);
        lines = List.copyOf(lines);
    }

    /** The same with other packages and lines. */
    public DespatchAdvice withContents(List<PackageUnit> units, List<Line> contents) {
        return new DespatchAdvice(
                number,
                orderNumber,
                issued,
                despatched,
                expected,
                buyer,
                supplier,
                shipFrom,
                deliverTo,
                carrier,
                trackingNumber,
                notes,
                units,
                contents);
    }
}
