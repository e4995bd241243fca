package org.comptoir.integration.mapping.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.layout.Field;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.RecordType;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What a document's table demands to be there. That quantities are positive, days in order, numbers alone of their kind
 * and identifiers right stands in the table for its readers; {@code DocumentCheck} asks it of documents of all syntaxes.
 */
public final class TableCheck {
    private final Consumer<Finding> findings;

    public TableCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** Fills in what goes without saying, and tells what is missing or wrong. */
    public void check(Layout layout, Node root) {
        record(layout.head(), List.of(root));
    }

    private void record(RecordType type, List<Node> nodes) {
        for (Node node : nodes) {
            if (node.kind() == Node.Kind.OBJECT) {
                type.fields().forEach(field -> field(type, field, node));
                article(type, node);
                type.children().forEach(child -> children(child, node));
            }
        }
    }

    private void children(RecordType child, Node node) {
        List<Node> nodes = child.roles().isEmpty()
                ? node.at(child.path()).map(Node::items).orElse(List.of())
                : child.roles().stream().flatMap(r -> node.member(r).stream()).toList();
        if (nodes.isEmpty() && child.isNeeded()) {
            findings.accept(Finding.error("document.lines.none", node.place()));
        }
        record(child, nodes);
    }

    private void field(RecordType type, Field field, Node node) {
        boolean written = !field.isShared() && written(field, node).isPresent();
        if (!written) {
            field.rule("default")
                    .ifPresent(word -> node.put(field.path(), Node.value(Node.Kind.CELL, word, node.place())));
            missing(type, field, node);
        }
    }

    private static Optional<Node> written(Field field, Node node) {
        return node.at(field.path())
                .filter(n -> n.kind() != Node.Kind.NULL)
                .filter(n -> n.kind() == Node.Kind.OBJECT
                        || n.kind() == Node.Kind.LIST
                        || !n.text().isBlank());
    }

    private void missing(RecordType type, Field field, Node node) {
        boolean value = type.fields().get(0).path().equals(".");
        boolean told = value || field.isShared() || field.type() == Quantity.class;
        if (field.is("must") && !told) {
            boolean number = field.name().equals("number")
                    && node.member("number").isEmpty()
                    && type.path().isEmpty();
            findings.accept(
                    number
                            ? Finding.error("document.number.missing", node.place())
                            : Finding.error("layout.missing", node.place(), field.name()));
        }
    }

    /** A line that has columns for an article has one, even if none of them is filled. */
    private static void article(RecordType type, Node node) {
        boolean wanted = type.fields().stream().anyMatch(f -> f.path().equals("item.gtinAsWritten"));
        if (wanted && node.member("item").isEmpty()) {
            node.put("item", Node.object(node.place()));
        }
    }
}
