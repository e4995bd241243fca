package org.comptoir.integration.mapping.xml;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.binding.BindingReader;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.integration.syntax.xml.XmlNode;

/** What ordering documents have in common: their terms are gathered part by part, and mapped at the end. */
public abstract class TermsMapping implements XmlMapping {
    private final Section root;
    private final BindingReader reader;
    private final Values values;

    protected TermsMapping(Binding binding, XmlNode top, Values values) {
        this.root = new Section("root", top.place());
        this.reader = new BindingReader(binding, top, root);
        this.values = values;
    }

    @Override
    public final void part(XmlNode part) {
        reader.part(part);
    }

    @Override
    public final String profile() {
        return root.text("customization");
    }

    protected final Section root() {
        return root;
    }

    protected final Values values() {
        return values;
    }

    protected final Party party(String section) {
        return Parties.read(root.section(section), OrderingTerms.PARTY, values);
    }

    /** The place of the section "delivery", else its party; null when it names neither. */
    protected final Party deliverTo() {
        Party place = Parties.read(root.section("delivery"), OrderingTerms.PLACE, values);
        boolean named = place != null
                && (place.gln() != null || place.name() != null || !place.ids().isEmpty());
        return named ? place : Parties.read(root.section("delivery"), OrderingTerms.DELIVERY_PARTY, values);
    }

    /** The first day of the period that the section has, else its last one, or null. */
    protected final LocalDate day(Section section) {
        LocalDate from = values.date(section, "from");
        LocalDate until = values.date(section, "until");
        return from == null ? until : from;
    }

    protected final Item item(Section line) {
        return Articles.read(line, "gtin", "sellersid", "buyersid", "name", values);
    }

    /** All texts under these terms. */
    protected static List<String> texts(Section section, String... ids) {
        return List.of(ids).stream()
                .flatMap(id -> section.terms(id).stream())
                .map(Term::text)
                .filter(t -> !t.isEmpty())
                .toList();
    }
}
