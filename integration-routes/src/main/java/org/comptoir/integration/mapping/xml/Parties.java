package org.comptoir.integration.mapping.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.document.Address;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Gln;

/** A party out of its section. */
public final class Parties {
    private static final Address NONE = new Address(List.of(), null, null, null, null);

    private Parties() {}

    /** The party that the section names, or null when it says nothing of one. */
    public static Party read(Optional<Section> section, PartyTerms terms, Values values) {
        return section.map(s -> read(s, terms, values)).orElse(null);
    }

    private static Party read(Section section, PartyTerms terms, Values values) {
        List<PartyId> ids = new ArrayList<>();
        Gln gln = null;
        for (Term term : identifiers(section, terms)) {
            Optional<Gln> found = Schemes.isGln(term.qualifier()) ? gln(term, values) : Optional.empty();
            gln = gln == null ? found.orElse(null) : gln;
            if (found.isPresent() && !found.get().equals(gln)) {
                values.tell(LeftOvers.of(term));
            } else if (found.isEmpty()) {
                ids.add(values.places().keep(new PartyId(scheme(term, terms), term.text()), term.place()));
            }
        }
        section.term(terms.vat())
                .filter(t -> t.qualifier() != null && !t.qualifier().equals(Schemes.VAT))
                .ifPresent(t -> values.tell(LeftOvers.ofQualifier(t, "schemeID")));
        section.term("BT-32").ifPresent(t -> ids.add(new PartyId(Schemes.TAX_OFFICE, t.text())));
        gln = endpoint(section, terms, gln, ids, values);
        Party party = new Party(
                gln,
                ids.stream().distinct().toList(),
                section.text(terms.name()),
                address(section, terms),
                vatNumber(section, terms, values),
                contact(section, terms));
        return party.equals(new Party(null, List.of(), null, null, null, null)) ? null : values.at(section, party);
    }

    /** Without the blanks that people read it with. */
    private static String vatNumber(Section section, PartyTerms terms, Values values) {
        String written = values.text(section, terms.vat());
        String number = written == null ? null : written.replaceAll("\\s", "");
        return number == null || number.equals(written)
                ? written
                : values.places()
                        .keep(number, section.term(terms.vat()).orElseThrow().place());
    }

    /** The identifier of a place that says nothing else. */
    public static PartyId identifier(Term term, Values values) {
        boolean gln = Schemes.isGln(term.qualifier());
        if (gln) {
            gln(term, values);
        }
        return new PartyId(gln ? Schemes.GLN : Schemes.read(term.qualifier()), term.text());
    }

    /** A registration is one even where nobody says in which register. */
    private static String scheme(Term term, PartyTerms terms) {
        boolean registration = term.qualifier() == null && term.id().equals(terms.legalId());
        return registration ? Schemes.REGISTER : Schemes.read(term.qualifier());
    }

    private static List<Term> identifiers(Section section, PartyTerms terms) {
        return Stream.of(terms.ids(), terms.legalId())
                .flatMap(id -> section.terms(id).stream())
                .filter(t -> !t.isBlank())
                .toList();
    }

    /** The electronic address names the GLN where nothing else does; another one is kept unless it is known already. */
    private static Gln endpoint(Section section, PartyTerms terms, Gln gln, List<PartyId> ids, Values values) {
        Optional<Term> address = section.term(terms.endpoint());
        if (address.isEmpty()) {
            return gln;
        }
        Term term = address.get();
        if (gln == null && Schemes.isGln(term.qualifier())) {
            return gln(term, values).orElse(null);
        }
        boolean same = gln != null && gln.value().equals(term.text());
        if (same && term.qualifier() != null && !Schemes.isGln(term.qualifier())) {
            values.tell(LeftOvers.ofQualifier(term, "schemeID"));
        }
        boolean known = same
                || term.text().equals(section.text(terms.vat()))
                || ids.stream().anyMatch(id -> id.value().equals(term.text()));
        if (!known) {
            ids.add(new PartyId(Schemes.address(term.qualifier()), term.text()));
        }
        return gln;
    }

    private static Optional<Gln> gln(Term term, Values values) {
        Optional<Gln> gln = Gln.parse(term.text());
        if (gln.isEmpty()) {
            values.tell(Finding.warning("identifier.gln", term.place(), term.text()));
        }
        return gln;
    }

    private static Address address(Section party, PartyTerms terms) {
        Optional<Section> section = party.section(terms.address());
        if (section.isEmpty()) {
            return null;
        }
        Section s = section.get();
        List<String> lines =
                terms.lines().stream().map(s::text).filter(Objects::nonNull).toList();
        Address address = new Address(
                lines, s.text(terms.postcode()), s.text(terms.town()), s.text(terms.region()), s.text(terms.country()));
        return address.equals(NONE) ? null : address;
    }

    /** CII has a person and a department: both are the contact point. */
    private static String person(Section contact, PartyTerms terms) {
        return contact.terms(terms.person()).stream()
                .map(Term::text)
                .filter(t -> !t.isEmpty())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
    }

    private static Contact contact(Section party, PartyTerms terms) {
        Optional<Section> section = party.section(terms.contact());
        if (section.isEmpty()) {
            return null;
        }
        Section s = section.get();
        Contact contact = new Contact(person(s, terms), s.text(terms.phone()), s.text(terms.email()));
        return contact.equals(new Contact(null, null, null)) ? null : contact;
    }
}
