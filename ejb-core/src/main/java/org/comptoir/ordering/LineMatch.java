package org.comptoir.ordering;

import java.util.List;
import java.util.Optional;
import org.comptoir.document.Item;
import org.comptoir.kernel.gs1.Gtin;

/** Which line of an order a document means: by our line number, else by its article when only one line has it. */
public final class LineMatch {
    private LineMatch() {}

    /** The line that {@code orderLineId} or {@code item} names. */
    public static Optional<LineView> find(List<LineView> lines, String orderLineId, Item item) {
        Optional<LineView> byNumber = lines.stream()
                .filter(line -> Integer.toString(line.number()).equals(withoutZeros(orderLineId)))
                .findFirst();
        return byNumber.or(
                () -> only(lines.stream().filter(line -> same(line, item)).toList()));
    }

    private static boolean same(LineView line, Item item) {
        if (item == null) {
            return false;
        }
        boolean byGtin = item.gtin() != null
                && Gtin.parse(line.gtin()).filter(item.gtin()::equals).isPresent();
        return byGtin
                || item.supplierReference() != null && item.supplierReference().equals(line.reference());
    }

    private static Optional<LineView> only(List<LineView> lines) {
        return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }

    private static String withoutZeros(String id) {
        return id == null ? "" : id.strip().replaceFirst("^0+(?=.)", "");
    }
}
