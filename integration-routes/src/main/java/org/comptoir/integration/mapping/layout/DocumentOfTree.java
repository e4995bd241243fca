package org.comptoir.integration.mapping.layout;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.layout.Components;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.tree.Data;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.integration.syntax.tree.Records;
import org.comptoir.kernel.gs1.Gtin;

/** The canonical document out of a tree, component by component; what has no component is told. */
public final class DocumentOfTree {
    private static final Logger LOG = Logger.getLogger(DocumentOfTree.class.getName());

    private final TreeValues values;

    public DocumentOfTree(TreeValues values) {
        this.values = values;
    }

    /** The document, or null when it cannot be made, which was told. */
    public BusinessDocument of(Layout layout, Node root) {
        root.member("currency").or(() -> root.member("@currency")).ifPresent(values::documentCurrency);
        Object document = record(layout.head().type(), root, layout.document(), null);
        values.finish();
        return (BusinessDocument) document;
    }

    /** The same of a tree that need not name its currency. @param base what it adds to, or null */
    public BusinessDocument of(Class<? extends Record> type, Node root, Record base) {
        return (BusinessDocument) record(type, root, type.getSimpleName(), base);
    }

    private Object of(Type type, Node node, String name, Object base) {
        if (Components.isList(type)) {
            return list(Components.raw(type), node, name, base == null ? List.of() : (List<?>) base);
        }
        Class<?> wanted = Components.raw(type);
        if (wanted.isRecord() && !values.knows(wanted)) {
            return record(wanted, node, name, base);
        }
        return values.of(wanted, completed(node, base), name);
    }

    /** A quantity, price or rate of which only a part is said otherwise. */
    private static Node completed(Node node, Object base) {
        if (node.kind() == Node.Kind.OBJECT && Data.level(base) instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> {
                if (node.member(name.toString()).isEmpty() && part != null) {
                    String text = part instanceof BigDecimal number ? number.toPlainString() : part.toString();
                    node.put(name.toString(), Node.value(Node.Kind.TEXT, text, node.place()));
                }
            });
        }
        return node;
    }

    private List<Object> list(Class<?> of, Node node, String name, List<?> base) {
        if (node.kind() != Node.Kind.LIST) {
            values.error("layout.list", node, name);
            return List.of();
        }
        boolean parts = of.isRecord() && of != Party.PartyId.class;
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < node.items().size(); i++) {
            all.add(of(of, node.items().get(i), name, parts && i < base.size() ? base.get(i) : null));
        }
        all.removeIf(Objects::isNull);
        return parts ? longer(all, base) : Added.to(all, base);
    }

    private static List<Object> longer(List<Object> all, List<?> base) {
        all.addAll(base.subList(Math.min(all.size(), base.size()), base.size()));
        return all;
    }

    private Object record(Class<?> type, Node node, String name, Object base) {
        List<RecordComponent> components = Records.components(type);
        if (node.kind() != Node.Kind.OBJECT) {
            values.error("layout.object", node, name, "{\"" + components.get(0).getName() + "\": …}");
            return null;
        }
        Object[] arguments = components.stream()
                .map(c -> component(c, node.members().get(c.getName()), base == null ? null : Records.get(c, base)))
                .toArray();
        values.surplus(components.stream().map(RecordComponent::getName).toList(), node);
        Object made = values.at(node, made(type, arguments, node, name));
        return type == Item.class ? item((Item) made, node) : made;
    }

    private Object component(RecordComponent component, Node node, Object base) {
        if (node == null && base != null) {
            return base;
        }
        boolean absent = node == null || node.kind() == Node.Kind.NULL;
        if (absent && Components.isList(component.getGenericType())) {
            return List.of();
        }
        Object value = absent ? null : of(component.getGenericType(), node, component.getName(), base);
        if (value == null && component.getType() == boolean.class) {
            return false;
        }
        return value == null && component.getType() == int.class ? Integer.valueOf(0) : value;
    }

    /** A record that refuses its parts is told in our words; what it says itself is for the log. */
    private Object made(Class<?> type, Object[] arguments, Node node, String name) {
        try {
            return Records.make(type, arguments);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.FINE, "a record refuses its parts", e);
            return values.wrong("layout.parts", node, name);
        }
    }

    /** What stands in the GTIN's place is kept as it was written, even where it is none. */
    private Object item(Item item, Node node) {
        boolean said =
                node.member("gtin").isPresent() || node.member("gtinAsWritten").isPresent();
        if (item == null || !said) {
            return item;
        }
        String written = item.gtinAsWritten() == null && item.gtin() != null
                ? item.gtin().toString()
                : item.gtinAsWritten();
        Gtin gtin = written == null
                ? null
                : values.gtin(written.strip(), node.member("gtinAsWritten").orElse(node));
        if (item.gtin() != null && !item.gtin().equals(gtin)) {
            Node place = node.member("gtinAsWritten").orElse(node);
            values.warning("layout.gtin.two", place, item.gtin().toString(), TreeValues.shortened(written));
        }
        return new Item(gtin, written, item.supplierReference(), item.customerReference(), item.name());
    }
}
