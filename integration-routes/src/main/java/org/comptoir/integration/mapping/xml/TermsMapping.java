package org.comptoir.integration.mapping.xml;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.binding.BindingReader;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** What ordering documents have in common: their terms are gathered part by part, and mapped at the end. */
public abstract class TermsMapping implements XmlMapping {
    private final Section root;
    private final BindingReader reader;
    private final Values values;
    private final Periods periods = new Periods();
    private final ElementOrder order;

    protected TermsMapping(Binding binding, XmlNode top, Values values) {
        this.root = new Section("root", top.place());
        this.reader = new BindingReader(binding, top, root);
        this.order = ElementOrder.of(binding, top);
        this.values = values;
    }

    @Override
    public final void part(XmlNode part) {
        reader.part(part);
        order.part(part);
    }

    @Override
    public final void rest() {
        periods.tell(values);
        order.tell(values);
        Repeats.tell(root, values);
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

    /** The lines of the document, each with its place. */
    protected final <L> List<L> lines(Function<Section, L> mapping) {
        return root.sections("line").stream()
                .map(line -> values.at(line, mapping.apply(line)))
                .toList();
    }

    /** Tells a document without a number. @param needsLines whether one without lines says nothing, and is told too */
    protected final void complete(boolean needsLines) {
        if (!root.has("number")) {
            values.tell(Finding.error("document.number.missing", root.place()));
        }
        if (needsLines && root.sections("line").isEmpty()) {
            values.tell(Finding.error("document.lines.none", root.place()));
        }
    }

    protected final Party party(String section) {
        return Parties.read(root.section(section), OrderingTerms.PARTY, values);
    }

    /** The place of the section "delivery", else its party; null when it names neither. */
    protected final Party deliverTo() {
        Party place = Parties.read(root.section("delivery"), OrderingTerms.DELIVERY, values);
        boolean named = place != null
                && (place.gln() != null || place.name() != null || !place.ids().isEmpty());
        Party party = Parties.read(root.section("delivery"), OrderingTerms.DELIVERY_PARTY, values);
        if (named && party != null) {
            beside(place, party);
        }
        return named ? place : party;
    }

    /** Tells what the party of a delivery is called beyond its place. */
    private void beside(Party place, Party party) {
        Section delivery = root.section("delivery").orElseThrow();
        if (party.name() != null && !party.name().equals(place.name())) {
            delivery.term("partyname").ifPresent(t -> other(t.place(), t.text()));
        }
        boolean known = party.gln() == null || party.gln().equals(place.gln());
        if (!known || !place.ids().containsAll(party.ids())) {
            delivery.term("partyid").ifPresent(t -> values.tell(LeftOvers.of(t)));
        }
    }

    /** The first of two parties where it is there, else the second; another second one is told. */
    protected final Party either(String first, String second) {
        Party one = party(first);
        Party two = party(second);
        if (one != null && two != null && !one.equals(two)) {
            other(root.section(second).orElseThrow().place(), String.valueOf(two.name()));
        }
        return one == null ? two : one;
    }

    private void other(Place place, String party) {
        values.tell(Finding.information("xml.party.other", place, party));
    }

    /** The first day of the period that the section has, else its last one, or null; a last day besides is told. */
    protected final LocalDate day(Section section) {
        return day(section, "from", "until");
    }

    /** The first of two days where it is there, else the second; another second one is told. */
    protected final LocalDate day(Section section, String first, String second) {
        LocalDate from = values.date(section, first);
        LocalDate until = values.date(section, second);
        if (from != null && until != null && !from.equals(until)) {
            periods.note(section.term(second).orElseThrow().place(), from, until);
        }
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
