package org.comptoir.integration.mapping.order;

import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;

/** UBL 2.1 Order (Peppol BIS Ordering 3) to an {@link org.comptoir.document.Order} (EXC-02). */
public final class OrderFromUbl extends OrderFromXml {
    public OrderFromUbl(XmlNode top, Values values) {
        super(Ubl.order(), top, values);
    }
}
