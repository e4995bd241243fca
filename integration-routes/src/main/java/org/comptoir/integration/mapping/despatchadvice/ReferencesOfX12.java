package org.comptoir.integration.mapping.despatchadvice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.document.DocumentReference;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.x12.X12SegmentWriter;

/**
 * REF as a reference to another document: element 128 and UNCL1153, many of whose codes are the same. A kind that 128 has no
 * code for stands beside the number, as mutually defined (ZZ).
 */
final class ReferencesOfX12 {
    private static final String OTHER = "ZZ";
    private static final String MUTUALLY_DEFINED = "ZZZ";
    private static final String LINE = "LI";
    private static final Map<String, String> KINDS = Map.ofEntries(
            same("VN"),
            same("CT"),
            same("PD"),
            same("PK"),
            same("IV"),
            same("BM"),
            same("CN"),
            same("MB"),
            same("CO"),
            same("CR"),
            same("SI"),
            same("LO"),
            same("IL"),
            same("DP"),
            Map.entry("AW", "AWB"),
            Map.entry("DJ", "DQ"),
            Map.entry("PR", "AAG"));
    private static final Map<String, String> QUALIFIERS =
            KINDS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private ReferencesOfX12() {}

    private static Map.Entry<String, String> same(String code) {
        return Map.entry(code, code);
    }

    /** The reference; empty for a kind that is not known, or without number: then it is told as left over. */
    static Optional<DocumentReference> read(Segment ref) {
        return ref.look(2).isEmpty()
                ? Optional.empty()
                : kind(ref).map(kind -> new DocumentReference(kind, ref.text(2), line(ref), null));
    }

    private static Optional<String> kind(Segment ref) {
        if (!ref.look(1).equals(OTHER)) {
            return Optional.ofNullable(KINDS.get(ref.code(1)));
        }
        boolean coded = ref.look(3).matches("[A-Z][A-Z0-9]{1,2}");
        ref.code(1);
        return Optional.of(coded ? ref.text(3) : MUTUALLY_DEFINED);
    }

    /** C040: the line of that document. */
    private static String line(Segment ref) {
        return ref.look(4, 1).equals(LINE) && !ref.code(4, 1).isEmpty() ? ref.text(4, 2) : null;
    }

    /** Writes REF; 856 has no place for the document's day. */
    static void write(DocumentReference reference, X12Writing out) {
        String qualifier = QUALIFIERS.get(reference.type());
        boolean plain = qualifier != null || reference.type().equals(MUTUALLY_DEFINED);
        out.put(
                "REF",
                qualifier == null ? OTHER : qualifier,
                reference.number(),
                plain ? null : reference.type(),
                reference.lineId() == null ? null : X12SegmentWriter.of(LINE, reference.lineId()));
    }
}
