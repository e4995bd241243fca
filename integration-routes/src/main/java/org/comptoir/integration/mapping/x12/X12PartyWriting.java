package org.comptoir.integration.mapping.x12;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.Address;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.edi.Wrapping;

/** Writes the loop of N1, which {@link X12Parties} reads. */
final class X12PartyWriting {
    private static final int NAME = 60;
    private static final int STREET = 55;
    private static final int TOWN = 30;
    /** Element 156 is the code of a state. */
    private static final int STATE = 2;
    /** The name of a state or province stands in element 310. */
    private static final int REGION = 30;

    private static final int POSTCODE = 15;
    /** How many REF a party has at most in the most sets (820 and 861 do not limit them). */
    private static final int REFERENCES = 12;

    private static final Contact NOBODY = new Contact(null, null, null);

    private final X12Writing out;

    X12PartyWriting(X12Writing out) {
        this.out = out;
    }

    /** @param references writes further REF of the party */
    void write(String role, Party party, Runnable references) {
        PartyId id = id(party);
        String called = party.name() == null && id == null ? instead(party) : party.name();
        if (called == null && id == null) {
            return;
        }
        List<String> name = called == null ? List.of() : Wrapping.wrap(called, NAME);
        out.put(
                "N1",
                role,
                name.isEmpty() ? null : name.get(0),
                id == null ? null : X12Parties.kind(id),
                id == null ? null : id.value());
        name.stream().skip(1).forEach(part -> out.put("N2", part));
        address(party.address());
        out.references(REFERENCES, () -> {
            out.reference("VX", party.vatNumber());
            party.ids().stream().filter(i -> !i.equals(id)).forEach(this::reference);
            references.run();
        });
        contact(party.contact());
    }

    /** N1 needs a name or a number (R0203): what else may name a party that has neither; null where nothing is said of it. */
    private static String instead(Party party) {
        Address address = party.address();
        Stream<String> place = address == null
                ? Stream.empty()
                : Stream.concat(
                        address.lines().stream(),
                        Stream.of(address.town(), address.postcode(), address.region(), address.country()));
        Contact contact = party.contact() == null ? NOBODY : party.contact();
        Stream<String> others = Stream.of(
                contact.name(),
                contact.email(),
                contact.phone(),
                party.vatNumber(),
                party.ids().isEmpty() ? null : party.ids().get(0).value());
        return Stream.concat(place, others)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static PartyId id(Party party) {
        if (party.gln() != null) {
            return new PartyId(X12Parties.ISO_GLN, party.gln().toString());
        }
        return party.ids().stream()
                .filter(i -> X12Parties.kind(i) != null && !i.value().isBlank())
                .findFirst()
                .orElse(null);
    }

    /** REF; what kind of number it is stands beside it where element 128 has no code for it. */
    private void reference(PartyId id) {
        boolean coded = id.scheme().matches("[A-Z0-9]{2,3}");
        out.put("REF", coded ? id.scheme() : X12Parties.OTHER, id.value(), coded ? null : id.scheme());
    }

    private void address(Address address) {
        if (address == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        address.lines().forEach(line -> lines.addAll(Wrapping.wrap(line, STREET)));
        String town = Wrapping.fitting(address.town(), TOWN, lines, STREET);
        String region = address.region();
        boolean state = region != null && region.length() <= STATE;
        String postcode = Wrapping.fitting(address.postcode(), POSTCODE, lines, STREET);
        for (int i = 0; i < lines.size(); i += 2) {
            out.put("N3", lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        if (Stream.of(town, region, postcode, address.country()).anyMatch(Objects::nonNull)) {
            boolean named = region != null && !state;
            out.put(
                    "N4",
                    town,
                    state ? region : null,
                    postcode,
                    address.country(),
                    named ? X12Parties.STATE : null,
                    named ? Wrapping.wrap(region, REGION).get(0) : null);
        }
    }

    private void contact(Contact contact) {
        if (contact != null && !contact.isSilent()) {
            List<Object> per = new ArrayList<>(Arrays.asList("IC", contact.name()));
            X12Writing.pair(per, "TE", contact.phone());
            X12Writing.pair(per, "EM", contact.email());
            out.put("PER", per.toArray());
        }
    }
}
