package org.comptoir.integration.mapping.orderx;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.order.OrderFromOrderX;
import org.comptoir.integration.mapping.orderchange.OrderChangeFromOrderX;
import org.comptoir.integration.mapping.orderresponse.OrderResponseFromOrderX;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.mapping.xml.XmlMapping;
import org.comptoir.integration.syntax.binding.BindingReader;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.xml.XmlNode;

/**
 * A document of Order-X 1.0, bare or in its PDF: an order (220), a change (230) or a response (231), as the type in its head
 * says (EXC-02). What comes before the type is kept until it is known.
 */
public final class OrderXDocument implements XmlMapping {
    private final XmlNode top;
    private final Values values;
    private final List<XmlNode> before = new ArrayList<>();
    private XmlMapping document;

    public OrderXDocument(XmlNode top, Values values) {
        this.top = top;
        this.values = values;
    }

    @Override
    public boolean opens(XmlNode node) {
        return Cii.isTransaction(node.name());
    }

    @Override
    public void part(XmlNode part) {
        boolean head = part.name().equals("ExchangedDocument");
        if (document == null && !head && !Cii.isTransaction(part.parent().name())) {
            before.add(part);
            new BindingReader(Cii.order(), top, Section.root()).part(part);
            return;
        }
        if (document == null) {
            begin(head ? type(part) : "");
        }
        document.part(part);
    }

    private static String type(XmlNode head) {
        return head.children("TypeCode").stream().findFirst().map(XmlNode::text).orElse("");
    }

    private void begin(String type) {
        document = switch (type) {
            case "230" -> new OrderChangeFromOrderX(top, values);
            case "231" -> new OrderResponseFromOrderX(top, values);
            default -> new OrderFromOrderX(top, values);
        };
        before.forEach(document::part);
        before.clear();
    }

    @Override
    public BusinessDocument document() {
        return known().document();
    }

    @Override
    public String profile() {
        return known().profile();
    }

    private XmlMapping known() {
        if (document == null) {
            begin("");
        }
        return document;
    }
}
