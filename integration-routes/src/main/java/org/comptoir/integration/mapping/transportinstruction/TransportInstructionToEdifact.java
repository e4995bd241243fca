package org.comptoir.integration.mapping.transportinstruction;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import java.util.Objects;
import org.comptoir.document.TransportInstruction;
import org.comptoir.document.TransportInstruction.Goods;
import org.comptoir.integration.mapping.edifact.Labels;
import org.comptoir.integration.mapping.edifact.Measurements;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;

/** A {@link TransportInstruction} to IFTMIN of D.96A or D.01B (EANCOM). */
public final class TransportInstructionToEdifact {
    private final Writing out;

    private TransportInstructionToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(TransportInstruction instruction, Writing out) {
        new TransportInstructionToEdifact(out).write(instruction);
    }

    private void write(TransportInstruction instruction) {
        out.beginning("610", instruction.number(), "9");
        out.date("137", instruction.issued());
        out.date("200", instruction.pickup());
        out.date("2", instruction.delivery());
        if (instruction.service() != null) {
            out.put("TSR", null, of(instruction.service()));
        }
        out.texts("AAI", instruction.notes());
        out.reference("CU", instruction.shipmentReference());
        out.reference("ON", instruction.orderNumber());
        out.reference("AAK", instruction.despatchAdviceNumber());
        parties(instruction);
        instruction.goods().forEach(this::goods);
    }

    private void parties(TransportInstruction instruction) {
        PartyWriting parties = new PartyWriting(out);
        parties.addressed("CZ", instruction.shipper());
        parties.addressed("CN", instruction.consignee());
        parties.addressed("CA", instruction.carrier());
        parties.addressed("SF", instruction.shipFrom());
        parties.addressed("DP", instruction.deliverTo());
    }

    private void goods(Goods goods) {
        out.put("GID", out.lineNumber(goods.lineId()), of(Objects.toString(goods.count(), null), goods.type()));
        if (goods.description() != null) {
            out.texts("AAA", List.of(goods.description()));
        }
        Measurements.write("AAE", "G", goods.grossWeight(), out);
        Measurements.write("VOL", "AAW", goods.volume(), out);
        Labels.write(goods.packages(), out);
    }
}
