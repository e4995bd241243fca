package org.comptoir.integration.mapping.partner;

import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.Order;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.integration.syntax.tree.Records;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.VatRate;

/** A part of a partner's file as the tree of a canonical record: what his texts say stands where it belongs. */
final class PartTree {
    private static final String STANDARD_RATE = "S";

    private final Texts texts;
    private final String currency;

    /** @param currency ISO 4217 of amounts that name none */
    PartTree(Texts texts, String currency) {
        this.texts = texts;
        this.currency = currency;
    }

    /** The tree of a document. @param base what it adds to, or null */
    Node of(Part part, Record base) {
        Node node = tree(part, base);
        boolean named = Target.component(part.spec().type(), "currency")
                .filter(c -> c.getType() == String.class)
                .isPresent();
        if (named) {
            standard(node, part, base, "currency", currency);
        }
        if (part.spec().type() == Order.class) {
            standard(node, part, base, "function", "9");
        }
        return node;
    }

    private static void standard(Node node, Part part, Record base, String name, String text) {
        if (node.member(name).isEmpty() && Records.at(base, name) == null) {
            node.put(name, Node.value(Node.Kind.CELL, text, part.place()));
        }
    }

    private Node tree(Part part, Record base) {
        Node node = Node.object(part.place());
        PartValues values = new PartValues(texts, currency, node);
        part.values().values().forEach(found -> {
            onlyOne(found);
            values.put(found);
        });
        rates(part, base, node);
        part.children().forEach((property, children) -> children(node, property, children, base));
        return node;
    }

    /** Of several texts for one property the first one counts, and the next one is told. */
    private void onlyOne(List<Part.Value> values) {
        if (values.size() > 1 && !values.get(0).spec().target().isMany()) {
            Part.Value second = values.get(1);
            texts.tell(Finding.warning(
                    "partner.value.more",
                    second.place(),
                    second.text(),
                    values.get(0).text()));
        }
    }

    /** A rate of VAT without a category is of the standard one. */
    private static void rates(Part part, Record base, Node node) {
        part.values().keySet().stream()
                .filter(path -> path.endsWith(".percent"))
                .map(path -> path.substring(0, path.length() - ".percent".length()))
                .filter(path -> Target.isOf(part.spec().type(), path, VatRate.class))
                .filter(path -> Records.at(base, path) == null)
                .flatMap(path -> node.at(path).stream())
                .filter(rate -> rate.kind() == Node.Kind.OBJECT
                        && rate.member("category").isEmpty())
                .forEach(rate -> rate.put("category", Node.value(Node.Kind.CELL, STANDARD_RATE, rate.place())));
    }

    /** The n-th part adds to the n-th one of the document that is added to. */
    private void children(Node node, String property, List<Part> children, Record base) {
        List<?> old = Records.at(base, property) instanceof List<?> list ? list : List.of();
        for (int i = 0; i < children.size(); i++) {
            Record before = i < old.size() ? (Record) old.get(i) : null;
            Part child = children.get(i);
            Node tree = tree(child, before);
            Class<?> type = child.spec().type();
            if (Target.isOf(type, "lineId", String.class)) {
                standard(tree, child, before, "lineId", Integer.toString(i + 1));
            }
            if (Target.isOf(type, "item", Item.class)
                    && tree.member("item").isEmpty()
                    && Records.at(before, "item") == null) {
                tree.put("item", Node.object(child.place()));
            }
            node.append(property, tree);
        }
    }
}
