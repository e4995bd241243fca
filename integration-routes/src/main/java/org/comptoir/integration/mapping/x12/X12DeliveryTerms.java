package org.comptoir.integration.mapping.x12;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * FOB: the place where delivery ends (FOB02 DE, FOB03), the terms (FOB04 01 Incoterms, FOB05), and the same in words
 * (FOB06 ZZ, FOB07). Who pays the carrier (FOB01) has no place in the document: it is told as left over, unless buyer and
 * seller have defined it (DF). More words than one FOB holds go on in the next.
 */
public final class X12DeliveryTerms {
    private static final String DEFINED_BY_BOTH = "DF";
    private static final String DESTINATION = "DE";
    private static final String INCOTERMS = "01";
    private static final String MUTUALLY_DEFINED = "ZZ";

    /** What ICC has published since 1980 and UNCL4053 lists. */
    private static final Set<String> TERMS = Set.of(
            "CFR", "CIF", "CIP", "CPT", "DAF", "DAP", "DAT", "DDP", "DDU", "DEQ", "DES", "DPU", "EXW", "FAS", "FCA",
            "FOB");

    /** Element 352. */
    private static final int WORDS = 80;

    private String code;
    private String place;
    private final List<String> words = new ArrayList<>();

    /** One FOB: the first code and the first place count, the words of all. */
    public void add(Segment fob) {
        if (fob.look(1).equals(DEFINED_BY_BOTH)) {
            fob.code(1);
        }
        place = place == null ? place(fob) : place;
        code = code == null ? terms(fob) : code;
        if (fob.look(6).equals(MUTUALLY_DEFINED) && !fob.look(7).isEmpty()) {
            fob.code(6);
            words.add(fob.text(7));
        }
    }

    private static String place(Segment fob) {
        if (fob.look(2).equals(DESTINATION)) {
            fob.code(2);
        }
        return fob.text(3);
    }

    private static String terms(Segment fob) {
        if (Set.of(INCOTERMS, MUTUALLY_DEFINED).contains(fob.look(4))) {
            fob.code(4);
        }
        return fob.text(5);
    }

    /** The terms, or null where none was told. */
    public DeliveryTerms terms() {
        String text = words.isEmpty() ? null : String.join(" ", words);
        return code == null && place == null && text == null ? null : new DeliveryTerms(code, text, place);
    }

    /** Writes FOB; nothing for null. Element 335 holds no code but one of three characters. */
    public static void write(DeliveryTerms terms, X12Writing out) {
        if (terms == null) {
            return;
        }
        boolean coded = terms.code() != null && terms.code().length() == 3;
        Iterator<String> words =
                Wrapping.wrap(terms.text() == null ? "" : terms.text(), WORDS).iterator();
        if (coded || terms.place() != null) {
            String place = terms.place() == null
                    ? null
                    : Wrapping.wrap(terms.place(), WORDS).get(0);
            put(place, coded ? terms.code() : null, words.hasNext() ? words.next() : null, out);
        }
        words.forEachRemaining(more -> put(null, null, more, out));
    }

    private static void put(String place, String code, String words, X12Writing out) {
        out.put(
                "FOB",
                DEFINED_BY_BOTH,
                place == null ? null : DESTINATION,
                place,
                code == null ? null : TERMS.contains(code) ? INCOTERMS : MUTUALLY_DEFINED,
                code,
                words == null ? null : MUTUALLY_DEFINED,
                words);
    }
}
