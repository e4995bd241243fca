package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What a carrier is asked to move, from whom to whom (EDIFACT IFTMIN).
 *
 * @param pickup when the goods can be fetched, or null; delivery: when they are wanted, or null
 * @param shipmentReference the shipper's own reference of the consignment, or null
 * @param service the carrier's service by code (EDIFACT 7273, three characters at most), or null
 * @param shipFrom where the goods are fetched, if not at the shipper's; deliverTo: if not at the consignee's; or null
 */
public record TransportInstruction(
        String number,
        LocalDate issued,
        LocalDate pickup,
        LocalDate delivery,
        String shipmentReference,
        String orderNumber,
        String despatchAdviceNumber,
        String service,
        Party shipper,
        Party consignee,
        Party carrier,
        Party shipFrom,
        Party deliverTo,
        List<String> notes,
        List<Goods> goods)
        implements BusinessDocument {
    /**
     * Packages of one kind.
     *
     * @param count how many, or null; type: what they are (EDIFACT 7065), or null
     * @param description what is in them, or null
     * @param grossWeight with its unit (KGM), or null; volume with its unit (MTQ), or null
     */
    public record Goods(
            String lineId,
            Integer count,
            String type,
            String description,
            Quantity grossWeight,
            Quantity volume,
            List<Sscc> packages)
            implements Serializable {
        public Goods {
            packages = packages == null ? List.of() : List.copyOf(packages);
        }
    }

    public TransportInstruction {
        notes = notes == null ? List.of() : List.copyOf(notes);
        goods = List.copyOf(goods);
    }
}
