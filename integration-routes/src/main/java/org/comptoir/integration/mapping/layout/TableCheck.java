package org.comptoir.integration.mapping.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.integration.mapping.partner.Plain;
import org.comptoir.integration.syntax.layout.Field;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.RecordType;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.identifier.Iban;

/** What a document's table demands: what must be there, be positive, be alone of its kind, come later. */
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
        Set<String> seen = new HashSet<>();
        for (Node node : nodes) {
            if (node.kind() == Node.Kind.OBJECT) {
                type.fields().forEach(field -> field(type, field, node, seen));
                article(type, node);
                type.children().forEach(child -> children(child, node));
            }
        }
    }

    private void children(RecordType child, Node node) {
        List<Node> nodes = child.roles().isEmpty()
                ? node.member(child.path()).map(Node::items).orElse(List.of())
                : child.roles().stream().flatMap(r -> node.member(r).stream()).toList();
        if (nodes.isEmpty() && child.isNeeded()) {
            findings.accept(Finding.error("document.lines.none", node.place()));
        }
        record(child, nodes);
    }

    private void field(RecordType type, Field field, Node node, Set<String> seen) {
        Optional<Node> value = field.isShared() ? Optional.empty() : written(field, node);
        if (value.isEmpty()) {
            field.rule("default")
                    .ifPresent(word -> node.put(field.path(), Node.value(Node.Kind.CELL, word, node.place())));
            missing(type, field, node);
            return;
        }
        Node there = value.get();
        if (field.is("unique") && !seen.add(there.text())) {
            findings.accept(Finding.warning("document.line.repeated", there.place(), there.text()));
        }
        if (field.is("iban") && Iban.parse(there.text()).isEmpty()) {
            findings.accept(Finding.warning("identifier.iban", there.place(), TreeValues.shortened(there.text())));
        }
        quantity(field, there);
        field.rule("after").ifPresent(other -> after(type.field(other).orElseThrow(), node, there));
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
        if (field.is("must") && !field.isShared() && !value) {
            boolean quantity = field.is("positive") || field.is("zero");
            boolean number = field.name().equals("number")
                    && node.member("number").isEmpty()
                    && type.path().isEmpty();
            String code = quantity ? "document.line.noquantity" : number ? "document.number.missing" : "layout.missing";
            findings.accept(Finding.error(code, node.place(), field.name()));
        }
    }

    private void quantity(Field field, Node quantity) {
        boolean positive = field.is("positive");
        Optional<BigDecimal> value = quantity.member("value").flatMap(v -> Plain.number(v.text()));
        if (value.isPresent() && (positive || field.is("zero"))) {
            boolean wrong = positive ? value.get().signum() <= 0 : value.get().signum() < 0;
            if (wrong) {
                findings.accept(Finding.error(
                        "document.line.quantity", quantity.place(), value.get().toPlainString()));
            }
        }
    }

    private void after(Field earlier, Node node, Node later) {
        Optional<LocalDate> first = written(earlier, node).flatMap(n -> Plain.date(n.text()));
        Optional<LocalDate> second = Plain.date(later.text());
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            findings.accept(Finding.warning(
                    "document.dates",
                    later.place(),
                    first.get().toString(),
                    second.get().toString()));
        }
    }

    /** A line that has columns for an article names one. */
    private void article(RecordType type, Node node) {
        boolean wanted = type.fields().stream().anyMatch(f -> f.path().equals("item.gtinAsWritten"));
        boolean named = Stream.of("gtin", "gtinAsWritten", "supplierReference", "customerReference")
                .map(name -> node.at("item." + name).orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(n -> !n.text().isBlank());
        if (wanted && !named) {
            findings.accept(Finding.warning("document.line.noarticle", node.place()));
        }
        if (wanted && node.member("item").isEmpty()) {
            node.put("item", Node.object(node.place()));
        }
    }
}
