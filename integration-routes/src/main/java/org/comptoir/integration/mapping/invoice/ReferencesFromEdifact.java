package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Invoice.References;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** What INVOIC refers to (RFF with DTM and GIR), the first of a kind: BT-10 to BT-19, BG-3. */
final class ReferencesFromEdifact {
    /** An object that is not said of which kind (BT-18 without a scheme): "external object reference". */
    static final String OBJECT = "ATS";

    /** UNCL1153: a term by its qualifiers; EANCOM has API for the buyer's reference, CEN/TS 16931-3-4 has GC for the tender. */
    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("ON", "BT-13"),
            Map.entry("CO", "BT-13"),
            Map.entry("DQ", "BT-16"),
            Map.entry("AAK", "BT-16"),
            Map.entry("PQ", "BT-83"),
            Map.entry("CR", "BT-10"),
            Map.entry("API", "BT-10"),
            Map.entry("AEP", "BT-11"),
            Map.entry("CT", "BT-12"),
            Map.entry("VN", "BT-14"),
            Map.entry("ALO", "BT-15"),
            Map.entry("GC", "BT-17"),
            Map.entry("AOU", "BT-19"),
            Map.entry("ADE", "BT-19"),
            Map.entry("AVS", "BT-89"));

    /** UNCL1153 of what an invoice may be about: meters, vehicles, subscriptions; other references tell of other documents. */
    private static final Set<String> OBJECTS = Set.of(OBJECT, "AVE", "MG", "ABZ", "VT", "EQ", "SE", "IT");

    private static final References NOTHING =
            new References(null, null, null, null, null, null, null, null, null, List.of());

    private final EdifactReading reading;
    private final Map<String, String> values = new HashMap<>();
    private final List<Preceding> preceding = new ArrayList<>();
    private ObjectId object;

    ReferencesFromEdifact(EdifactReading reading) {
        this.reading = reading;
    }

    /** A group RFF of the message. */
    void add(Group group) {
        Segment rff = group.trigger();
        String qualifier = rff.code(1, 1);
        String term = TERMS.get(qualifier);
        if (qualifier.equals("IV") || qualifier.equals("OI")) {
            preceding.add(new Preceding(rff.text(1, 2), issued(group)));
        } else if (term != null && !values.containsKey(term) && !rff.look(1, 2).isEmpty()) {
            values.put(term, rff.text(1, 2));
        } else if (object == null && OBJECTS.contains(qualifier)) {
            object = object(group);
        }
    }

    /** The day of the preceding invoice: reference date, or (newer) previous invoice date. */
    private LocalDate issued(Group group) {
        return group.segments("DTM").stream()
                .filter(dtm -> dtm.code(1, 1).equals("171") || dtm.code(1, 1).equals("384"))
                .findFirst()
                .map(reading::sideDate)
                .orElse(null);
    }

    /** Its number stands in RFF, or in GIR behind a RFF that only says its kind. */
    private static ObjectId object(Group group) {
        Segment rff = group.trigger();
        Segment gir = group.first("GIR").orElse(null);
        if (!rff.look(1, 2).isEmpty() || gir == null) {
            return object(rff);
        }
        gir.code(1);
        rff.text(1, 1);
        return object(rff.look(1), gir.text(2, 1));
    }

    /** BT-18 or BT-128, or null where a RFF is about something else. */
    static ObjectId object(Segment rff) {
        return OBJECTS.contains(rff.code(1, 1)) ? object(rff.look(1), rff.text(1, 2)) : null;
    }

    private static ObjectId object(String qualifier, String value) {
        return value == null ? null : new ObjectId(qualifier.equals(OBJECT) ? null : qualifier, value);
    }

    /**
     * The qualifier under which INVOIC says what an invoice is about, or null: that of its kind, else the one for an object of
     * no kind.
     *
     * @param codes those of the directory
     */
    static String qualifier(ObjectId object, Predicate<String> codes) {
        String kind = object.scheme() != null && OBJECTS.contains(object.scheme()) ? object.scheme() : OBJECT;
        String qualifier = codes.test(kind) ? kind : OBJECT;
        return codes.test(qualifier) ? qualifier : null;
    }

    /** What is said of the buyer counts where the message itself does not say it. */
    void otherwise(String term, String value) {
        if (value != null) {
            values.putIfAbsent(term, value);
        }
    }

    /** The reference of a term of EN 16931, or null. */
    String of(String term) {
        return values.get(term);
    }

    /** BT-25 of the first preceding invoice, or null. */
    String preceding() {
        return preceding.isEmpty() ? null : preceding.get(0).number();
    }

    /** All others, or null. */
    References references() {
        References references = new References(
                of("BT-10"),
                of("BT-11"),
                of("BT-12"),
                of("BT-14"),
                of("BT-15"),
                of("BT-17"),
                object,
                of("BT-19"),
                preceding.isEmpty() ? null : preceding.get(0).issued(),
                preceding.stream().skip(1).toList());
        return references.equals(NOTHING) ? null : references;
    }
}
