package org.comptoir.integration.mapping.edifact;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.syntax.edifact.SegmentWriter.Composite;

/** Writes a party: NAD, RFF, CTA, COM. */
public final class PartyWriting {
    /** How many characters a part of a name, an address or a contact has at most (3036, 3042, 3124, 3412). */
    private static final int PART = 35;
    /** How many parts a name has at most (C080). */
    private static final int NAME = 5;

    /** A D-U-N-S number and four characters for one of the company's places, as X12 has it. */
    private static final String DUNS_WITH_PLACE = "X12:9";

    private static final Set<String> FRENCH_REGISTRATIONS = Set.of("SIRET", "SIREN");
    private static final Pattern QUALIFIER = Pattern.compile("[A-Z][A-Z0-9]{1,2}");
    private static final Pattern AGENCY = Pattern.compile("\\d{0,3}");

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
        if (isNamed(party) || iban != null && party != null) {
            nameAndAddress(role, party);
            if (iban != null) {
                out.put("FII", "BF", of(iban));
            }
            referencesAndContact(party);
        }
    }

    /** NAD with contact and references in the order of transport messages; nothing for null. */
    public void addressed(String role, Party party) {
        if (isNamed(party)) {
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
        if (isNamed(party)) {
            nameAndAddress(role, party);
            contact(party.contact());
        }
    }

    /** NAD alone. */
    public void nameAndAddress(String role, Party party) {
        NadAddress address = NadAddress.of(party.address(), out.isD01B());
        out.put(
                "NAD",
                role,
                id(party),
                parts(address.overflow()),
                parts(name(party)),
                parts(address.street()),
                address.town(),
                region(address.region()),
                address.postcode(),
                address.country());
    }

    private Composite region(String region) {
        boolean name = out.isD01B() && region != null && region.length() > NadAddress.SHORT;
        return name ? of(null, null, null, region) : of(region);
    }

    /** Whether a document says anything of a party but its role. */
    private static boolean isNamed(Party party) {
        return party != null
                && (isCalled(party)
                        || !party.ids().isEmpty()
                        || party.vatNumber() != null
                        || party.contact() != null && !party.contact().isSilent());
    }

    /** Whether NAD says who or where a party is without an identifier under a scheme that EDIFACT does not know. */
    private static boolean isCalled(Party party) {
        return party.gln() != null || party.name() != null || party.address() != null;
    }

    private static List<String> name(Party party) {
        List<String> parts = party.name() == null ? List.of() : Wrapping.wrap(party.name(), PART);
        return parts.subList(0, Math.min(NAME, parts.size()));
    }

    private static Composite parts(List<String> parts) {
        return of(parts.toArray(String[]::new));
    }

    private static Composite id(Party party) {
        if (party.gln() != null) {
            return of(party.gln().toString(), null, "9");
        }
        return party.ids().stream()
                .filter(id -> agency(id) != null)
                .findFirst()
                .map(id -> of(id.value(), null, agency(id)))
                .or(() -> party.ids().stream()
                        .filter(id -> !isCalled(party) && !isReference(id))
                        .findFirst()
                        .map(id -> of(id.value())))
                .orElse(of());
    }

    /** The agency (3055) of an identifier that stands in NAD, empty where it names none; null for one under another scheme. */
    private static String agency(PartyId id) {
        if (id.value().isBlank()) {
            return null;
        }
        if (id.scheme().equals(Parties.DUNS) || id.scheme().equals(DUNS_WITH_PLACE)) {
            return Parties.DUN_AND_BRADSTREET;
        }
        return AGENCY.matcher(id.scheme()).matches() ? id.scheme() : null;
    }

    private void references(Party party) {
        out.reference("VA", party.vatNumber());
        party.ids().stream().filter(PartyWriting::isReference).forEach(id -> out.reference(qualifier(id), id.value()));
    }

    /** Whether an identifier stands in RFF: under its scheme as qualifier, or as a company's registration. */
    private static boolean isReference(PartyId id) {
        return QUALIFIER.matcher(qualifier(id)).matches();
    }

    private static String qualifier(PartyId id) {
        return FRENCH_REGISTRATIONS.contains(id.scheme()) ? "XA" : id.scheme();
    }

    private void contact(Contact contact) {
        if (contact != null && !contact.isSilent()) {
            List<String> name = contact.name() == null ? List.of() : Wrapping.wrap(contact.name(), PART);
            out.put("CTA", "IC", of(null, name.isEmpty() ? null : name.get(0)));
            channel(contact.phone(), "TE");
            channel(contact.email(), "EM");
        }
    }

    private void channel(String address, String kind) {
        if (address != null) {
            out.put("COM", of(address, kind));
        }
    }
}
