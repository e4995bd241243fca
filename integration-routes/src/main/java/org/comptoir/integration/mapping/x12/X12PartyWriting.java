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

    private final X12Writing out;

    X12PartyWriting(X12Writing out) {
        this.out = out;
    }

    /** @param account the party's account, or null */
    void write(String role, Party party, String account) {
        List<String> name = party.name() == null ? List.of() : Wrapping.wrap(party.name(), NAME);
        PartyId id = id(party);
        out.put(
                "N1",
                role,
                name.isEmpty() ? null : name.get(0),
                id == null ? null : id.scheme(),
                id == null ? null : id.value());
        name.stream().skip(1).forEach(part -> out.put("N2", part));
        address(party.address());
        out.reference("VX", party.vatNumber());
        party.ids().stream().filter(i -> !i.equals(id)).forEach(i -> out.reference(scheme(i), i.value()));
        out.reference(X12Parties.ACCOUNT, account);
        contact(party.contact());
    }

    private static PartyId id(Party party) {
        if (party.gln() != null) {
            return new PartyId("UL", party.gln().toString());
        }
        return party.ids().stream()
                .filter(i -> i.scheme().matches("\\d{1,2}|ZZ"))
                .findFirst()
                .orElse(null);
    }

    private static String scheme(PartyId id) {
        return id.scheme().matches("[A-Z0-9]{2,3}") ? id.scheme() : "ZZ";
    }

    private void address(Address address) {
        if (address == null) {
            return;
        }
        List<String> lines = address.lines().stream()
                .flatMap(l -> Wrapping.wrap(l, STREET).stream())
                .toList();
        for (int i = 0; i < lines.size(); i += 2) {
            out.put("N3", lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        if (Stream.of(address.town(), address.region(), address.postcode(), address.country())
                .anyMatch(Objects::nonNull)) {
            out.put("N4", address.town(), address.region(), address.postcode(), address.country());
        }
    }

    private void contact(Contact contact) {
        if (contact != null) {
            List<Object> per = new ArrayList<>(Arrays.asList("IC", contact.name()));
            X12Writing.pair(per, "TE", contact.phone());
            X12Writing.pair(per, "EM", contact.email());
            out.put("PER", per.toArray());
        }
    }
}
