package org.comptoir.integration.mapping.partner;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.layout.Signs;
import org.comptoir.integration.syntax.layout.SpreadsheetTraces;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.gs1.Sscc;

/** Puts the texts of one part into its tree, each as what it means. */
final class PartValues {
    /** Who gave a number of a party that nobody names: the buyer (UNCL3055). */
    private static final String BUYERS_OWN = "92";

    private final Texts texts;
    private final String currency;
    private final Node node;

    PartValues(Texts texts, String currency, Node node) {
        this.texts = texts;
        this.currency = currency;
        this.node = node;
    }

    /** All texts of one property. */
    void put(List<Part.Value> found) {
        Target target = found.get(0).spec().target();
        if (target.isMany()) {
            found.forEach(value -> within(target.path()).append(last(target.path()), cell(texts.text(value), value)));
        } else {
            put(target, found.get(0));
        }
    }

    private void put(Target target, Part.Value value) {
        Class<?> type = target.type();
        SpreadsheetTraces.cut(type, value.text(), value.place()).ifPresent(texts::tell);
        if (type == Party.class) {
            party(above(target.path()), value);
        } else if (type == Party.PartyId.class) {
            identifier(above(target.path()), last(target.path()), texts.text(value), value);
        } else if (type == Gtin.class) {
            node.put(target.path() + "AsWritten", cell(texts.text(value), value));
        } else if (type == Gln.class || type == Sscc.class) {
            node.put(target.path(), cell(texts.text(value), value));
        } else {
            simple(target, value);
        }
    }

    /** What cannot be read, which was told, is nothing; and so is an amount whose number cannot be. */
    private void simple(Target target, Part.Value value) {
        Object read = texts.value(target.type(), clean(target, value));
        boolean main = target.type() == BigDecimal.class && target.path().matches(".*\\.(value|amount|percent)");
        String path = read == null && main && !target.path().equals("percent") ? above(target.path()) : target.path();
        if (!isLost(path)) {
            node.put(path, read == null ? Node.value(Node.Kind.NULL, "", value.place()) : cell(text(read), value));
        }
    }

    private static String text(Object read) {
        return read instanceof BigDecimal number ? number.toPlainString() : read.toString();
    }

    /** Whether what it would be a part of cannot be read. */
    private boolean isLost(String path) {
        boolean within = path.contains(".");
        boolean here = node.at(path).filter(n -> n.kind() == Node.Kind.NULL).isPresent();
        return here || within && isLost(above(path));
    }

    /** Without the sign that stands beside a number: of the document's currency, or of a percentage. */
    private Part.Value clean(Target target, Part.Value value) {
        String text = value.text();
        if (target.path().endsWith(".amount")) {
            String coded = Signs.currency(text);
            text = coded.endsWith(" " + currency) ? coded.substring(0, coded.length() - 4) : text;
        } else if (target.path().endsWith("ercent")) {
            text = Signs.percent(text);
        }
        return new Part.Value(text, value.place(), value.spec());
    }

    private void party(String path, Part.Value value) {
        String text = texts.text(value);
        if (Gln.parse(text).isPresent()) {
            node.put(path + ".gln", cell(text, value));
        } else {
            identifier(path + ".ids", BUYERS_OWN, text, value);
        }
    }

    private void identifier(String path, String scheme, String text, Part.Value value) {
        Node id = Node.object(value.place());
        id.put("scheme", cell(scheme, value));
        id.put("value", cell(text, value));
        within(path).append(last(path), id);
    }

    /** The object that the last step of a path stands in. */
    private Node within(String path) {
        Node inner = node;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            Node outer = inner;
            inner = outer.members().computeIfAbsent(steps[i], s -> Node.object(outer.place()));
        }
        return inner;
    }

    private static Node cell(String text, Part.Value value) {
        return Node.value(Node.Kind.TEXT, text, value.place());
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
