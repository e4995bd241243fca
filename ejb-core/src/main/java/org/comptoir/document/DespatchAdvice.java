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
 * @param shipment what is said of the whole shipment beside; never null
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
        List<Line> lines,
        Shipment shipment)
        implements BusinessDocument {
    /**
     * The whole shipment; each part may be null or empty.
     *
     * @param transportMode UNCL8067: 10 sea, 20 rail, 30 road, 40 air …
     * @param references the supplier's number of the order, contract, waybill …
     */
    public record Shipment(
            String transportMode, Measures measures, DeliveryTerms deliveryTerms, List<DocumentReference> references)
            implements Serializable {
        /** Nothing is said of it. */
        public static final Shipment NONE = new Shipment(null, null, null, null);

        public Shipment {
            references = references == null ? List.of() : List.copyOf(references);
        }
    }

    /**
     * A logistic unit, or several that are alike.
     *
     * <p>What several weigh is said of all of them together, as X12 does in TD1 beside the number of packages and UNCL6313 in
     * the total weights AAD and AAC; EDIFACT's weights of one unit (AAB, AAA) are meant where it is one. In UBL, where an
     * element is one unit, each weighs its part.
     *
     * @param id the hierarchy id (EDIFACT CPS 7164); parentId its parent or null
     * @param type the package type code (UN/ECE Rec 21 or EANCOM, e.g. 201 pallet), or null
     * @param count how many there are, or null
     * @param measures how heavy and how large it is, all {@code count} of them together, or null; marks what is written on it
     */
    public record PackageUnit(
            String id, String parentId, Integer count, String type, Sscc sscc, Measures measures, List<String> marks)
            implements Serializable {
        public PackageUnit {
            marks = marks == null ? List.of() : List.copyOf(marks);
        }

        /** One that is not measured. */
        public PackageUnit(String id, String parentId, Integer count, String type, Sscc sscc) {
            this(id, parentId, count, type, sscc, null, null);
        }
    }

    /**
     * One despatched article.
     *
     * @param packageId the {@link PackageUnit} it lies in, or null
     * @param orderNumber the order it belongs to where the head names none, or null; orderLineId the order's line id, or null
     * @param batch the batch or lot number, or null; bestBefore the shelf-life date, or null
     * @param ordered how much had been ordered, or null; outstanding how much follows later, or null
     * @param produced the day of production, or null; serialNumbers of the single pieces
     * @param measures of the line's goods, or null
     */
    public record Line(
            String lineId,
            String packageId,
            String orderNumber,
            String orderLineId,
            Item item,
            Quantity despatched,
            String batch,
            LocalDate bestBefore,
            Quantity ordered,
            Quantity outstanding,
            LocalDate produced,
            List<String> serialNumbers,
            Measures measures,
            List<String> notes)
            implements Serializable {
        public Line {
            serialNumbers = serialNumbers == null ? List.of() : List.copyOf(serialNumbers);
            notes = notes == null ? List.of() : List.copyOf(notes);
        }

        /** One of which article, quantity and batch are said. */
        public Line(
                String lineId,
                String packageId,
                String orderNumber,
                String orderLineId,
                Item item,
                Quantity despatched,
                String batch,
                LocalDate bestBefore) {
            this(
                    lineId,
                    packageId,
                    orderNumber,
                    orderLineId,
                    item,
                    despatched,
                    batch,
                    bestBefore,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        /** The same in another package. */
        public Line in(String packageId) {
            return new Line(
                    lineId,
                    packageId,
                    orderNumber,
                    orderLineId,
                    item,
                    despatched,
                    batch,
                    bestBefore,
                    ordered,
                    outstanding,
                    produced,
                    serialNumbers,
                    measures,
                    notes);
        }
    }

    public DespatchAdvice {
        notes = notes == null ? List.of() : List.copyOf(notes);
        packages = packages == null ? List.of() : List.copyOf(packages);
        lines = List.copyOf(lines);
        shipment = shipment == null ? Shipment.NONE : shipment;
    }

    /** One of whose shipment nothing more is said. */
    public DespatchAdvice(
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
            List<Line> lines) {
        this(
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
                packages,
                lines,
                null);
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
                contents,
                shipment);
    }
}
