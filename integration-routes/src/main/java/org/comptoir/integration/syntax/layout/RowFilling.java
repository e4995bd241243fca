package org.comptoir.integration.syntax.layout;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Puts the cells of one row where they live in the document. */
final class RowFilling {
    /** A number with its own unit or currency: {@code 12.50 USD}. */
    private static final Pattern WITH_UNIT = Pattern.compile("(.*[0-9.,]) ?([A-Z][A-Z0-9]{1,2})");

    private final RecordType type;
    private final Cells row;
    private final Consumer<Finding> findings;

    RowFilling(RecordType type, Cells row, Consumer<Finding> findings) {
        this.type = type;
        this.row = row;
        this.findings = findings;
    }

    /** @param columns of the cells after the first one */
    void fill(List<Column> columns, Node node) {
        String unit = null;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = row.text(i + 1);
            Place place = row.place(i + 1, column.name());
            if (column.field().isEmpty() && column.name().isEmpty() && !text.isEmpty()) {
                findings.accept(Finding.warning("layout.cell.surplus", place, Cells.shortened(text)));
            }
            if (column.field().isPresent() && !text.isEmpty()) {
                Field field = column.field().get();
                SpreadsheetTraces.of(field, text, place).ifPresent(findings);
                if (!SpreadsheetTraces.isFault(text)) {
                    cell(field, Node.value(row.kind(i + 1), text, place), node);
                    unit = field.path().equals(Field.UNIT) ? text : unit;
                }
            }
        }
        surplus(columns.size());
        if (unit != null) {
            units(node, unit);
        }
    }

    private void surplus(int columns) {
        for (int i = columns + 1; i < row.texts().size(); i++) {
            if (!row.text(i).isEmpty()) {
                findings.accept(Finding.warning("layout.cell.surplus", row.place(i, ""), Cells.shortened(row.text(i))));
                return;
            }
        }
    }

    private void cell(Field field, Node value, Node node) {
        if (field.path().equals(".")) {
            node.append(type.path(), value);
        } else if (field.path().equals(Field.CURRENCY)) {
            node.put(Field.CURRENCY, value);
        } else if (!field.isShared()) {
            field.paths().forEach(path -> put(field, path, value, node));
        }
    }

    private static void put(Field field, String path, Node value, Node node) {
        if (field.type() == Quantity.class) {
            number(node, path, value, value.text(), "value", "unit");
            field.rule("in")
                    .filter(unit -> node.at(path + ".unit").isEmpty())
                    .ifPresent(unit -> node.put(path + ".unit", Node.value(Node.Kind.CELL, unit, value.place())));
        } else if (field.type() == Money.class || field.type() == UnitPrice.class) {
            number(node, path, value, Signs.currency(value.text()), "amount", "currency");
        } else if (field.paths().size() == 1 || node.at(above(path)).isPresent()) {
            boolean percent = path.endsWith("ercent");
            String text = percent ? Signs.percent(value.text()) : value.text();
            node.put(path, Node.value(value.kind(), text, value.place()));
        }
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static void number(Node node, String path, Node value, String written, String number, String unit) {
        Matcher own = WITH_UNIT.matcher(written);
        boolean has = own.matches();
        String text = has ? own.group(1).strip() : written;
        node.put(path + "." + number, Node.value(value.kind(), text, value.place()));
        if (has) {
            node.put(path + "." + unit, Node.value(Node.Kind.CELL, own.group(2), value.place()));
        }
    }

    /** The unit of the row is that of each quantity without one of its own. */
    private void units(Node node, String unit) {
        type.fields().stream()
                .filter(f -> f.type() == Quantity.class)
                .flatMap(f -> node.at(f.path()).stream())
                .filter(q -> q.member("unit").isEmpty())
                .forEach(q -> q.put("unit", Node.value(Node.Kind.CELL, unit, q.place())));
    }
}
