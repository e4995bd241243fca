package org.comptoir.integration.mapping.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** The loop of N1: a party with its names, address, references and contact. */
public final class X12Parties {
    /** Element 128: account number. */
    public static final String ACCOUNT = "11";

    private static final String GLN = "UL";
    private static final String VAT = "VX";
    /** Element 66: the D-U-N-S number, which ISO 6523 calls 0060. */
    private static final String DUNS = "1";

    private static final String ISO_DUNS = "0060";
    /** Codes of element 66 that are agencies (3055) with the same meaning: assigned by the seller, by the buyer; and mutually defined. */
    private static final Set<String> SHARED = Set.of("91", "92", "ZZ");

    /** Before any other code of element 66: an agency of EDIFACT with that code is another one. */
    private static final String OF_X12 = "X12:";

    static final String ISO_GLN = "0088";
    /** Element 128: mutually defined; the third element of REF says what it is. */
    static final String OTHER = "ZZ";

    /** Element 309: a state or province. */
    static final String STATE = "SP";

    private X12Parties() {}

    /** A table of parties by their role (element 98). */
    public static PartyTable table(Reading reading) {
        return new PartyTable(reading, X12Parties::of);
    }

    /** The party of a loop that begins with N1. */
    public static Party of(Group group, Reading reading) {
        Segment n1 = group.trigger();
        List<PartyId> ids = new ArrayList<>();
        Gln gln = gln(n1, ids, reading);
        String vat = references(group, ids);
        return reading.at(group, new Party(gln, ids, name(group), address(group), vat, contact(group)));
    }

    private static Gln gln(Segment n1, List<PartyId> ids, Reading reading) {
        PartyId id = id(n1, 3, 4, reading);
        if (id != null && id.scheme().equals(ISO_GLN)) {
            return Gln.of(id.value());
        }
        if (id != null) {
            ids.add(id);
        }
        return null;
    }

    /** A number (67) with its kind (66), or null; a GLN that is none stays as it is written, with a finding. */
    public static PartyId id(Segment segment, int kind, int number, Reading reading) {
        String value = segment.text(number);
        if (value == null) {
            return null;
        }
        String code = segment.code(kind);
        if (!code.equals(GLN)) {
            return new PartyId(scheme(code), value);
        }
        Optional<Gln> gln = Gln.parse(value);
        if (gln.isEmpty()) {
            reading.warning("identifier.gln", segment.place(number, 0), value);
        }
        return gln.map(g -> new PartyId(ISO_GLN, g.toString())).orElse(new PartyId(GLN, value));
    }

    private static String scheme(String code) {
        if (code.equals(DUNS)) {
            return ISO_DUNS;
        }
        return code.isEmpty() || SHARED.contains(code) ? code : OF_X12 + code;
    }

    /** Element 66 for the scheme of an identifier, or null where it has none. */
    public static String kind(PartyId id) {
        return switch (id.scheme()) {
            case ISO_GLN -> GLN;
            case ISO_DUNS -> DUNS;
            default -> {
                boolean ofX12 = id.scheme().startsWith(OF_X12);
                String code = ofX12 ? id.scheme().substring(OF_X12.length()) : id.scheme();
                yield ofX12 || SHARED.contains(code) ? code : null;
            }
        };
    }

    private static String references(Group group, List<PartyId> ids) {
        String vat = null;
        for (Segment ref : group.segments("REF")) {
            boolean note = ref.code(1).equals(X12Notes.QUALIFIER);
            String value = note ? null : ref.text(2);
            if (ref.code(1).equals(VAT) && vat == null) {
                vat = value;
            } else if (value != null) {
                ids.add(new PartyId(scheme(ref), value));
            }
        }
        return vat;
    }

    private static String scheme(Segment ref) {
        boolean named = ref.code(1).equals(OTHER) && ref.look(3).matches("\\d{1,2}|[A-Za-z0-9:._-]{3,20}");
        return named ? ref.text(3) : ref.code(1);
    }

    private static String name(Group group) {
        List<String> parts = new ArrayList<>();
        add(parts, group.trigger().text(2));
        group.segments("N2").forEach(n2 -> {
            add(parts, n2.text(1));
            add(parts, n2.text(2));
        });
        return parts.isEmpty() || isOfAddress(parts, group) ? null : String.join(" ", parts);
    }

    /** Whether what stands for the name only repeats the address: N1 must name someone, see {@link X12PartyWriting}. */
    private static boolean isOfAddress(List<String> parts, Group group) {
        boolean alone = parts.size() == 1 && group.trigger().look(4).isEmpty();
        return alone
                && group.first("N3")
                        .map(n3 -> n3.look(1))
                        .or(() -> group.first("N4").map(n4 -> n4.look(1)))
                        .filter(parts.get(0)::equals)
                        .isPresent();
    }

    private static void add(List<String> parts, String text) {
        if (text != null) {
            parts.add(text);
        }
    }

    private static Address address(Group group) {
        List<String> lines = new ArrayList<>();
        group.segments("N3").forEach(n3 -> {
            add(lines, n3.text(1));
            add(lines, n3.text(2));
        });
        Segment n4 = group.first("N4").orElse(new Segment("", 0, "N4"));
        Address address = new Address(lines, n4.text(3), n4.text(1), region(n4), n4.text(4));
        boolean empty = lines.isEmpty()
                && Stream.of(address.postcode(), address.town(), address.region(), address.country())
                        .allMatch(Objects::isNull);
        return empty ? null : address;
    }

    /** The code of a state, or the name of a state or province (309 = SP). */
    private static String region(Segment n4) {
        boolean named = n4.look(2).isEmpty() && n4.code(5).equals(STATE);
        return named ? n4.text(6) : n4.text(2);
    }

    private static Contact contact(Group group) {
        return group.first("PER").map(X12Parties::contact).orElse(null);
    }

    /** Whom a PER names. */
    public static Contact contact(Segment per) {
        per.code(1);
        return new Contact(per.text(2), channel(per, "TE"), channel(per, "EM"));
    }

    private static String channel(Segment per, String kind) {
        for (int i = 3; i <= 7; i += 2) {
            if (per.look(i).equals(kind) && !per.look(i + 1).isEmpty()) {
                per.code(i);
                return per.text(i + 1);
            }
        }
        return null;
    }
}
