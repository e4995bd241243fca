package org.comptoir.integration.mapping.x12;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.document.DocumentReference;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.x12.X12SegmentWriter;

/**
 * Other documents that an order or one of its lines names: REF, or N9 where the document has a day. Their kind is element
 * 128 in X12 and UNCL1153 in the document; the codes of most kinds are the same. A kind of UNCL1153 that X12 has no code for
 * is mutually defined (ZZ), and the description names it.
 */
public final class X12References {
    /** UNCL1153 by element 128, for what means the same in both: AH an agreement, JB a project, PO an order, Q1 an offer. */
    private static final Map<String, String> TYPES = types();

    private static final Map<String, String> CODES =
            TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final String OTHER = "ZZ";
    private static final Pattern NAMED = Pattern.compile("UNCL1153 ([A-Z0-9]{1,3})");

    /** Element 128 in C040: a line of the document, of a contract, by the buyer, by the seller. */
    private static final Set<String> LINES = Set.of("FJ", "C7", "BV", "LI");

    private static final String LINE = "FJ";
    /** The longest number (127, 328, 367) in 4010. */
    private static final int NUMBER = 30;

    private final X12Values values;
    private final Set<DocumentReference> references = new LinkedHashSet<>();

    public X12References(Reading reading) {
        this.values = new X12Values(reading);
    }

    private static Map<String, String> types() {
        Map<String, String> types = Set.of(
                        "BC", "CO", "CR", "CT", "IA", "IL", "IT", "IV", "OI", "OP", "PD", "PF", "PK", "PL", "PP", "PR",
                        "PW", "RE", "TN", "VC", "VN", "VR")
                .stream()
                .collect(Collectors.toMap(code -> code, code -> code));
        types.putAll(Map.of("AH", "AJS", "JB", "AEP", "PO", "ON", "Q1", "AAG"));
        return types;
    }

    /**
     * A REF or N9. One of a kind that the document has no code for is told as left over; one that a partner's own binding has
     * taken already says something else.
     */
    public void add(Segment segment) {
        String type = segment.look(2).isEmpty() || segment.isTaken() ? null : type(segment);
        if (type != null) {
            boolean extended = segment.tag().equals("N9");
            LocalDate day = extended ? values.sideDate(segment, 4) : null;
            add(new DocumentReference(type, segment.text(2), lineId(segment, extended ? 7 : 4), day));
        }
    }

    /** The number at {@code element}, if one is there, of a document of {@code type} (UNCL1153). */
    public void add(String type, Segment segment, int element) {
        String number = segment.text(element);
        if (number != null) {
            add(new DocumentReference(type, number, null, null));
        }
    }

    /** What is said twice, as in BEG06 and in REF CT, is one reference. */
    private void add(DocumentReference reference) {
        references.add(reference);
    }

    private static String type(Segment segment) {
        Matcher named = NAMED.matcher(segment.look(3));
        if (segment.code(1).equals(OTHER) && named.matches()) {
            segment.text(3);
            return named.group(1);
        }
        return TYPES.get(segment.look(1));
    }

    private static String lineId(Segment segment, int composite) {
        String line = LINES.contains(segment.look(composite, 1)) ? segment.text(composite, 2) : null;
        if (line != null) {
            segment.code(composite, 1);
        }
        return line;
    }

    /** The number of the first of one of these types (UNCL1153), which is nothing but a number; it is none of the others then. */
    Optional<String> take(String... types) {
        Optional<DocumentReference> first = references.stream()
                .filter(each -> List.of(types).contains(each.type()) && isNumber(each))
                .findFirst();
        first.ifPresent(references::remove);
        return first.map(DocumentReference::number);
    }

    private static boolean isNumber(DocumentReference reference) {
        return reference.lineId() == null && reference.issued() == null;
    }

    /** All that were read, in their order. */
    public List<DocumentReference> all() {
        return List.copyOf(references);
    }

    /**
     * The number of the first of {@code references} where it is of {@code type} and nothing but a number, so that an element
     * of its own holds it; then it is taken from them. Else null.
     */
    public static String takeFirst(List<DocumentReference> references, String type) {
        DocumentReference first = references.isEmpty() ? null : references.get(0);
        boolean plain = first != null
                && first.type().equals(type)
                && isNumber(first)
                && first.number().length() <= NUMBER;
        return plain ? references.remove(0).number() : null;
    }

    /** REF for each before the first that has a day: so {@link #writeDated} keeps their order. */
    public static void writePlain(List<DocumentReference> references, X12Writing out) {
        for (DocumentReference each : references.subList(0, firstDated(references))) {
            out.put("REF", code(each), each.number(), description(each), line(each));
        }
    }

    /** N9 for the first that has a day and all after it. */
    public static void writeDated(List<DocumentReference> references, X12Writing out) {
        for (DocumentReference each : references.subList(firstDated(references), references.size())) {
            String day = X12Values.write(each.issued());
            out.put("N9", code(each), each.number(), description(each), day, null, null, line(each));
        }
    }

    private static int firstDated(List<DocumentReference> references) {
        int first = 0;
        while (first < references.size() && references.get(first).issued() == null) {
            first++;
        }
        return first;
    }

    private static String code(DocumentReference reference) {
        return CODES.getOrDefault(reference.type(), OTHER);
    }

    private static String description(DocumentReference reference) {
        return CODES.containsKey(reference.type()) ? null : "UNCL1153 " + reference.type();
    }

    private static Object line(DocumentReference reference) {
        return reference.lineId() == null ? null : X12SegmentWriter.of(LINE, reference.lineId());
    }
}
