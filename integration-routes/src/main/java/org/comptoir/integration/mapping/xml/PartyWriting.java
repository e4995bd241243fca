package org.comptoir.integration.mapping.xml;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Address;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.syntax.binding.Section;

/** A party as terms. */
public final class PartyWriting {
    private static final String FRENCH_VAT = "9957";

    private final Section section;
    private final PartyTerms terms;

    private PartyWriting(Section section, PartyTerms terms) {
        this.section = section;
        this.terms = terms;
    }

    /** Puts what {@code party} says into {@code section}; nothing for null. */
    public static void write(Party party, PartyTerms terms, Section section) {
        if (party != null) {
            new PartyWriting(section, terms).write(party);
        }
    }

    /** Puts where the goods go, and on which day, into the section "delivery" of {@code root}. */
    public static void delivery(Party party, LocalDate day, Section root) {
        new Texts(delivery(party, root)).date("from", day);
    }

    /** The same without a day. @return the section */
    public static Section delivery(Party party, Section root) {
        Section delivery = root.open("delivery");
        write(party, OrderingTerms.DELIVERY, delivery);
        return delivery;
    }

    /** Puts the identifier of a place that says nothing else; nothing for null. Its scheme need not be one of ISO 6523. */
    public static void identifier(PartyId id, String term, Section into) {
        if (id != null) {
            String scheme = Schemes.write(id.scheme());
            into.put(term, id.value(), scheme == null && !id.scheme().isEmpty() ? id.scheme() : scheme);
        }
    }

    private void write(Party party) {
        address(party);
        if (party.gln() != null) {
            section.put(terms.ids(), party.gln().value(), Schemes.GLN);
        }
        party.ids().stream().filter(id -> !Schemes.isAddress(id.scheme())).forEach(this::identifier);
        section.put(terms.name(), party.name());
        section.put(terms.vat(), party.vatNumber(), "VA");
        postal(party.address());
        contact(party.contact());
    }

    /** The registration holds one identifier: the company number. All others stand beside each other. */
    private void identifier(PartyId id) {
        String special = Schemes.term(id.scheme(), terms);
        if (special != null) {
            section.put(special, id.value(), id.scheme());
            return;
        }
        boolean registration = !terms.legalId().isEmpty()
                && !section.has(terms.legalId())
                && (id.scheme().equals("SIREN")
                        || id.scheme().equals("SIRET")
                        || id.scheme().equals("XA"));
        section.put(registration ? terms.legalId() : terms.ids(), id.value(), Schemes.write(id.scheme()));
    }

    private void address(Party party) {
        PartyId address = electronicAddress(party);
        if (address != null && !terms.endpoint().isEmpty()) {
            section.put(terms.endpoint(), address.value(), address.scheme());
        }
    }

    /**
     * Under which scheme (EAS) and number a party is reached: its own electronic address, else its GLN, SIRET or French VAT
     * number; null when it has none of these.
     */
    public static PartyId electronicAddress(Party party) {
        for (PartyId id : party.ids()) {
            if (Schemes.isAddress(id.scheme())
                    && !Schemes.ofAddress(id.scheme()).isEmpty()) {
                return new PartyId(Schemes.ofAddress(id.scheme()), id.value());
            }
        }
        if (party.gln() != null) {
            return new PartyId(Schemes.GLN, party.gln().value());
        }
        String vat = party.vatNumber();
        boolean french = vat != null && vat.startsWith("FR");
        return party.id("SIRET")
                .map(siret -> new PartyId("0009", siret))
                .orElse(french ? new PartyId(FRENCH_VAT, vat) : null);
    }

    /** More lines than the syntax has are joined in its last one. */
    private void postal(Address address) {
        if (address == null || terms.address().isEmpty()) {
            return;
        }
        Section to = section.open(terms.address());
        List<String> lines = address.lines();
        int places = terms.lines().size();
        for (int i = 0; i < Math.min(places, lines.size()); i++) {
            boolean last = i == places - 1;
            to.put(terms.lines().get(i), last ? String.join(", ", lines.subList(i, lines.size())) : lines.get(i));
        }
        to.put(terms.town(), address.town());
        to.put(terms.postcode(), address.postcode());
        to.put(terms.region(), address.region());
        to.put(terms.country(), address.country());
    }

    private void contact(Contact contact) {
        if (contact != null && !terms.contact().isEmpty()) {
            section.open(terms.contact())
                    .put(terms.person(), contact.name())
                    .put(terms.phone(), contact.phone())
                    .put(terms.email(), contact.email());
        }
    }
}
