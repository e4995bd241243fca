package org.comptoir.integration.mapping.iso20022;

import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.xml.Repeats;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.mapping.xml.XmlMapping;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.iso20022.Iso20022;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;

/** What the mappings of bank messages have in common: their values, their names, and that large parts come one by one. */
public abstract class BankMapping implements XmlMapping {
    protected final XmlNode top;
    protected final BankValues values;

    protected BankMapping(XmlNode top, Values values) {
        this.top = top;
        this.values = new BankValues(values);
    }

    @Override
    public boolean opens(XmlNode node) {
        return Iso20022.isLarge(node);
    }

    /** The first of several documents, or null. */
    protected static BusinessDocument first(List<Mapped> all) {
        return all.isEmpty() ? null : all.get(0).document();
    }

    /** Another namespace is told: what was read as the message may be none. */
    @Override
    public void rest() {
        if (!Iso20022.isKnown(top)) {
            values.tell(Finding.warning(
                    "iso20022.version", top.place(), BankValues.shown(top.namespace()), Iso20022.type(top)));
        }
    }

    /** Tells what a part that was mapped says twice. */
    protected final void repeats(Section mapped) {
        Repeats repeats = new Repeats();
        repeats.note(mapped);
        repeats.tell(values::tell);
    }

    @Override
    public final String type() {
        return Iso20022.type(top);
    }

    @Override
    public final String profile() {
        return Iso20022.identifier(top.namespace());
    }
}
