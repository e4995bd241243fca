package org.comptoir.integration.mapping.despatchadvice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.integration.mapping.edifact.Measurements;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of DESADV. */
final class DespatchLineToEdifact {
    /** How many numbers a GIN holds, and how many GIN stand below a PCI of the line. */
    private static final int A_SEGMENT = 5;

    private static final int A_GROUP = 10;

    private final DespatchAdvice.Line line;
    private final Writing out;

    private DespatchLineToEdifact(DespatchAdvice.Line line, Writing out) {
        this.line = line;
        this.out = out;
    }

    /** Writes the group. @param orderOfAll the order that the head names, or null */
    static void write(DespatchAdvice.Line line, String orderOfAll, Writing out) {
        new DespatchLineToEdifact(line, out).write(orderOfAll);
    }

    private void write(String orderOfAll) {
        out.article(line.lineId(), null, line.item());
        Measurements.writeAll(line.measures(), out);
        out.quantity("12", line.despatched());
        out.quantity("21", line.ordered());
        boolean isRest = BackOrder.isRest(line);
        out.quantity(BackOrder.QUANTITY, isRest ? null : line.outstanding());
        out.texts("AAI", line.notes());
        String order = line.orderNumber() == null ? orderOfAll : line.orderNumber();
        if (line.orderNumber() != null || line.orderLineId() != null) {
            out.reference("ON", order, line.orderLineId());
        }
        marking();
        if (isRest) {
            variance(line.outstanding());
        }
    }

    /** EANCOM's way to say how much follows: the difference to what had been ordered, negative. */
    private void variance(Quantity outstanding) {
        String difference = outstanding.value().negate().toPlainString();
        out.put("QVR", of(difference, BackOrder.OF_ORDER), BackOrder.FOLLOWS);
    }

    /** What is written on the articles themselves: days, batch and serial numbers, in as many PCI as it takes. */
    private void marking() {
        List<Object[]> numbers = numbers();
        if (line.bestBefore() == null && line.produced() == null && numbers.isEmpty()) {
            return;
        }
        out.put("PCI", "17");
        out.date("361", line.bestBefore());
        out.date("94", line.produced());
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0 && i % A_GROUP == 0) {
                out.put("PCI", "17");
            }
            out.put("GIN", numbers.get(i));
        }
    }

    private List<Object[]> numbers() {
        List<Object[]> segments = new ArrayList<>();
        if (line.batch() != null) {
            segments.add(new Object[] {"BX", line.batch()});
        }
        List<String> serials = line.serialNumbers();
        for (int i = 0; i < serials.size(); i += A_SEGMENT) {
            List<Object> elements = new ArrayList<>(List.of("BN"));
            elements.addAll(serials.subList(i, Math.min(i + A_SEGMENT, serials.size())));
            segments.add(elements.toArray());
        }
        return segments;
    }
}
