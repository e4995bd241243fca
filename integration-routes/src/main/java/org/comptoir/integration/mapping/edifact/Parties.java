package org.comptoir.integration.mapping.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.document.Address;
import org.comptoir.document.Party;
import org.comptoir.document.Party.Contact;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.gs1.Gln;

/** The group of NAD: a party with its references (RFF) and contact (CTA, COM). */
public final class Parties {
    private static final String GS1 = "9";
    /** Element 3055: who assigns D-U-N-S numbers, which ISO 6523 calls 0060. */
    static final String DUN_AND_BRADSTREET = "16";

    static final String DUNS = "0060";
    private static final Pattern GLN = Pattern.compile("\\d{13}");

    private Parties() {}

    /** A table of parties by their role (element 3035). */
    public static PartyTable table(Reading reading) {
        return new PartyTable(reading, Parties::of);
    }

    /** The party of a group that begins with NAD. */
    public static Party of(Group group, Reading reading) {
        Segment nad = group.trigger();
        List<PartyId> ids = new ArrayList<>();
        Gln gln = gln(nad, ids, reading);
        String vat = references(group, ids, reading);
        Address address = reading.places().keep(address(nad), nad.place(9, 0));
        return reading.at(group, new Party(gln, ids, name(nad), address, vat, contact(group)));
    }

    private static Gln gln(Segment nad, List<PartyId> ids, Reading reading) {
        String id = nad.text(2, 1);
        String agency = nad.code(2, 3);
        if (id == null || id.isBlank()) {
            return null;
        }
        Optional<Gln> gln = Gln.parse(id);
        boolean claimed =
                agency.equals(GS1) || agency.isEmpty() && GLN.matcher(id).matches();
        if (gln.isPresent() && claimed) {
            return gln.get();
        }
        if (claimed) {
            reading.warning("identifier.gln", nad.place(2, 1), id);
        }
        ids.add(new PartyId(agency.equals(DUN_AND_BRADSTREET) ? DUNS : agency, id));
        return null;
    }

    /** RFF in the party's group: VA is the VAT number, others are identifiers under their qualifier. */
    private static String references(Group group, List<PartyId> ids, Reading reading) {
        String vat = null;
        Stream<Segment> inGroups = group.groups("RFF").stream().map(Group::trigger);
        for (Segment rff :
                Stream.concat(group.segments("RFF").stream(), inGroups).toList()) {
            String value = rff.text(1, 2);
            if (rff.code(1, 1).equals("VA") && vat == null) {
                vat = reading.places().keep(value, rff.place(1, 2));
            } else if (value != null) {
                ids.add(new PartyId(rff.code(1, 1), value));
            }
        }
        return vat;
    }

    private static String name(Segment nad) {
        return join(nad, 4, 1, 5, " ");
    }

    private static Address address(Segment nad) {
        List<String> lines = Stream.concat(parts(nad, 3, 5), parts(nad, 5, 4)).toList();
        Address address = new Address(lines, nad.text(8), nad.text(6), region(nad), nad.text(9));
        boolean empty = lines.isEmpty()
                && Stream.of(address.postcode(), address.town(), address.region(), address.country())
                        .allMatch(Objects::isNull);
        return empty ? null : address;
    }

    /** D.96A has a code or short name here, D.01B a composite with the name as its fourth part. */
    private static String region(Segment nad) {
        String code = nad.text(7, 1);
        return code == null ? nad.text(7, 4) : code;
    }

    /** CTA begins a group of its own with COM, or stands beside COM in that of NAD. */
    private static Contact contact(Group group) {
        Optional<Group> inside = group.groups("CTA").stream().findFirst();
        Optional<Segment> beside = group.segments("CTA").stream().findFirst();
        return inside.map(cta -> contact(cta.trigger(), cta))
                .or(() -> beside.map(cta -> contact(cta, group)))
                .orElse(null);
    }

    private static Contact contact(Segment who, Group group) {
        who.code(1);
        String name = who.look(2, 2).isEmpty() ? who.text(2, 1) : who.text(2, 2);
        Contact contact = new Contact(name, channel(group, "TE"), channel(group, "EM"));
        if (!contact.isSilent()) {
            who.text(1);
        }
        return contact;
    }

    private static String channel(Group cta, String kind) {
        return cta.segments("COM").stream()
                .filter(com -> com.code(1, 2).equals(kind))
                .map(com -> com.text(1, 1))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> parts(Segment segment, int element, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(i -> segment.text(element, i))
                .filter(Objects::nonNull);
    }

    static String join(Segment segment, int element, int first, int last, String glue) {
        String joined = null;
        for (int i = first; i <= last; i++) {
            String part = segment.text(element, i);
            if (part != null) {
                joined = joined == null ? part : joined + glue + part;
            }
        }
        return joined;
    }
}
