package org.comptoir.integration.mapping.xml;

import java.util.IdentityHashMap;
import java.util.Map;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.binding.Sequence;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;

/**
 * Whether the elements of a document stand in the order of its schema. We read them in any order, a partner who checks by
 * the schema does not: the first one that stands too late is told, as far as our own table of the syntax knows it.
 */
public final class ElementOrder {
    private final XmlNode top;
    private final Sequence sequence;
    /** What was seen last in each element that is handed on in parts. */
    private final Map<XmlNode, String> last = new IdentityHashMap<>();

    private Finding found;

    private ElementOrder(XmlNode top, Sequence sequence) {
        this.top = top;
        this.sequence = sequence;
    }

    /** Of UBL and of CII's invoice alone: the other tables are not written, and need not follow a schema. */
    public static ElementOrder of(Binding table, XmlNode top) {
        boolean written =
                top.namespace().startsWith(Ubl.NAMESPACE) || top.name().equals(Cii.INVOICE);
        return new ElementOrder(top, written ? table.sequence() : null);
    }

    /** Looks at a part and at where it stands; its parents may be opened elements. */
    public void part(XmlNode part) {
        if (found != null || sequence == null) {
            return;
        }
        Sequence at = sequence;
        for (XmlNode node : part.below(top)) {
            if (at != null && at.rank(node.name()) != null) {
                compare(at, last.put(node.parent(), node.name()), node);
            }
            at = at == null ? null : at.inside(node.name());
        }
        inside(at, part);
    }

    private void inside(Sequence at, XmlNode node) {
        String before = null;
        for (XmlNode child : node.children()) {
            if (at != null && at.rank(child.name()) != null) {
                compare(at, before, child);
                before = child.name();
                inside(at.inside(child.name()), child);
            }
        }
    }

    private void compare(Sequence at, String before, XmlNode node) {
        Integer rank = at.rank(node.name());
        Integer other = before == null ? null : at.rank(before);
        if (found == null && rank != null && other != null && rank < other) {
            found = Finding.warning("xml.order", node.place(), node.name(), before);
        }
    }

    /** Tells it, once a document. */
    public void tell(Values values) {
        if (found != null) {
            values.tell(found);
        }
    }
}
