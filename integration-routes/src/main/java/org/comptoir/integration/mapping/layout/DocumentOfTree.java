package org.comptoir.integration.mapping.layout;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Item;
import org.comptoir.integration.syntax.layout.Components;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.gs1.Gtin;

/** The canonical document out of a tree, component by component; what has no component is told. */
public final class DocumentOfTree {
    private final TreeValues values;

    public DocumentOfTree(TreeValues values) {
        this.values = values;
    }

    /** The document, or null when it cannot be made, which was told. */
    public BusinessDocument of(Layout layout, Node root) {
        root.member("currency").or(() -> root.member("@currency")).ifPresent(values::documentCurrency);
        return (BusinessDocument) record(layout.head().type(), root, layout.document());
    }

    private Object of(Type type, Node node, String name) {
        if (Components.isList(type)) {
            return list(type, node, name);
        }
        Class<?> wanted = Components.raw(type);
        return wanted.isRecord() && !values.knows(wanted) ? record(wanted, node, name) : values.of(wanted, node, name);
    }

    private List<Object> list(Type type, Node node, String name) {
        if (node.kind() != Node.Kind.LIST) {
            values.error("layout.list", node, name);
            return List.of();
        }
        Type of = Components.raw(type);
        return node.items().stream()
                .map(item -> of(of, item, name))
                .filter(Objects::nonNull)
                .toList();
    }

    private Object record(Class<?> type, Node node, String name) {
        RecordComponent[] components = type.getRecordComponents();
        if (node.kind() != Node.Kind.OBJECT) {
            values.error("layout.object", node, name, "{\"" + components[0].getName() + "\": …}");
            return null;
        }
        Object[] arguments =
                Arrays.stream(components).map(c -> component(c, node.members())).toArray();
        surplus(components, node);
        Object made = values.at(node, made(type, arguments, node));
        return type == Item.class ? item((Item) made, node) : made;
    }

    private Object component(RecordComponent component, Map<String, Node> members) {
        Node node = members.get(component.getName());
        boolean absent = node == null || node.kind() == Node.Kind.NULL;
        if (absent && Components.isList(component.getGenericType())) {
            return List.of();
        }
        Object value = absent ? null : of(component.getGenericType(), node, component.getName());
        if (value == null && component.getType() == boolean.class) {
            return false;
        }
        return value == null && component.getType() == int.class ? Integer.valueOf(0) : value;
    }

    private void surplus(RecordComponent[] components, Node node) {
        List<String> known =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        node.members().forEach((name, value) -> {
            if (!known.contains(name) && !name.startsWith("@")) {
                values.information("layout.key.unknown", value, name);
            }
        });
    }

    private Object made(Class<?> type, Object[] arguments, Node node) {
        try {
            return Records.make(type, arguments);
        } catch (IllegalArgumentException e) {
            return values.wrong("layout.value", node, String.valueOf(e.getMessage()));
        }
    }

    /** What stands in the GTIN's place is kept as it was written, even where it is none. */
    private Object item(Item item, Node node) {
        if (item == null) {
            return null;
        }
        String written = item.gtinAsWritten() == null && item.gtin() != null
                ? item.gtin().toString()
                : item.gtinAsWritten();
        Gtin gtin = written == null
                ? null
                : values.gtin(written.strip(), node.member("gtinAsWritten").orElse(node));
        return new Item(gtin, written, item.supplierReference(), item.customerReference(), item.name());
    }
}
