package org.comptoir.integration.mapping.orderchange;

import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.xml.XmlNode;

/** A change of an order in Order-X 1.0 (type 230) to an {@link org.comptoir.document.OrderChange} (EXC-02). */
public final class OrderChangeFromOrderX extends OrderChangeFromUbl {
    public OrderChangeFromOrderX(XmlNode top, Values values) {
        super(Cii.orderChange(), top, values);
    }

    @Override
    public boolean opens(XmlNode node) {
        return Cii.isTransaction(node.name());
    }
}
