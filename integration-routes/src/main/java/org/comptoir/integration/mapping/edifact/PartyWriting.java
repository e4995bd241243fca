package org.comptoir.integration.mapping.edifact;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import org.comptoir.document.Address;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.syntax.edifact.SegmentWriter.Composite;

/** Writes a party: NAD, RFF, CTA, COM. */
public final class PartyWriting {
    private static final int PART = 35;
    private static final Address NONE = new Address(List.of(), null, null, null, null);

    private final Writing out;

    public PartyWriting(Writing out) {
        this.out = out;
    }

    /** NAD with references and contact; nothing for null. */
    public void party(String role, Party party) {
        party(role, party, null);
    }

    /** NAD with account, references and contact; nothing for null. @param iban the party's account, or null */
    public void party(String role, Party party, String iban) {
        if (party == null) {
            return;
        }
        nameAndAddress(role, party);
        if (iban != null) {
            out.put("FII", "BF", of(iban));
        }
        referencesAndContact(party);
    }

    /** NAD with contact and references in the order of transport messages; nothing for null. */
    public void addressed(String role, Party party) {
        if (party != null) {
            nameAndAddress(role, party);
            contact(party.contact());
            references(party);
        }
    }

    /** RFF, CTA and COM alone, for messages that have other segments between them and NAD. */
    public void referencesAndContact(Party party) {
        references(party);
        contact(party.contact());
    }

    /** NAD with its contact, for messages that have no references below it; nothing for null. */
    public void reachable(String role, Party party) {
        if (party != null) {
            nameAndAddress(role, party);
            contact(party.contact());
        }
    }

    /** NAD alone. */
    public void nameAndAddress(String role, Party party) {
        Address address = party.address() == null ? NONE : party.address();
        out.put(
                "NAD",
                role,
                id(party),
                null,
                parts(party.name() == null ? List.of() : Wrapping.wrap(party.name(), PART)),
                parts(address.lines()),
                address.town(),
                region(address),
                address.postcode(),
                address.country());
    }

    private Composite region(Address address) {
        boolean text =
                out.isD01B() && address.region() != null && address.region().length() > 9;
        return text ? of(null, null, null, address.region()) : of(address.region());
    }

    private static Composite parts(List<String> parts) {
        return of(parts.toArray(String[]::new));
    }

    private static Composite id(Party party) {
        if (party.gln() != null) {
            return of(party.gln().toString(), null, "9");
        }
        return party.ids().stream()
                .filter(PartyWriting::isOfAgency)
                .findFirst()
                .map(id -> of(id.value(), null, id.scheme()))
                .orElse(of());
    }

    /** An identifier under an agency code (3055: digits) stands in NAD, one under a reference qualifier in RFF. */
    private static boolean isOfAgency(PartyId id) {
        return id.scheme().matches("\\d{0,3}");
    }

    private void references(Party party) {
        out.reference("VA", party.vatNumber());
        for (PartyId id : party.ids()) {
            if (id.scheme().matches("[A-Z][A-Z0-9]{1,2}")) {
                out.reference(id.scheme(), id.value());
            } else if (id.scheme().equals("SIRET") || id.scheme().equals("SIREN")) {
                out.reference("XA", id.value());
            }
        }
    }

    private void contact(Contact contact) {
        if (contact == null) {
            return;
        }
        out.put("CTA", "IC", of(null, contact.name()));
        channel(contact.phone(), "TE");
        channel(contact.email(), "EM");
    }

    private void channel(String address, String kind) {
        if (address != null) {
            out.put("COM", of(address, kind));
        }
    }
}
