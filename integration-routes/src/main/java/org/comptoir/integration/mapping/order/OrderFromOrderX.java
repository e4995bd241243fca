package org.comptoir.integration.mapping.order;

import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.xml.XmlNode;

/** Order-X 1.0, bare or in its PDF, to an {@link org.comptoir.document.Order} (EXC-02). */
public final class OrderFromOrderX extends OrderFromXml {
    public OrderFromOrderX(XmlNode top, Values values) {
        super(Cii.order(), top, values);
    }

    @Override
    public boolean opens(XmlNode node) {
        return Cii.isTransaction(node.name());
    }
}
