package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * The free texts of INVOIC by their subject (FTX, element 4451): some are terms of their own in EN 16931, the others are
 * notes behind their subject.
 */
final class TextsFromEdifact {
    /** Subjects that say nothing more than "text": none, general information, mutually defined. */
    private static final Set<String> PLAIN = Set.of("", "AAI", "ZZZ");

    /** How BT-23 and BT-24 begin where they say what goes without saying. */
    private static final Set<String> GUIDES = Set.of("urn:cen.eu:en16931:2017", "urn:fdc:peppol.eu:2017:poacc:billing");

    private final List<String> notes = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final List<String> means = new ArrayList<>();
    private final List<String> legal = new ArrayList<>();

    /** FTX below the message. */
    void add(Segment ftx) {
        if (isOtherGuide(ftx)) {
            return;
        }
        String text = FreeTexts.of(ftx);
        if (text != null) {
            String subject = Objects.requireNonNullElse(ftx.text(1), "");
            switch (subject) {
                case "AAB" -> terms.add(text);
                case "AAT" -> means.add(text);
                case "REG" -> legal.add(text);
                case "DOC" -> guide(ftx, text);
                default -> notes.add(NoteSubject.note(PLAIN.contains(subject) ? null : subject, text));
            }
        }
    }

    /** A guide that is none of EN 16931 or Peppol may say that the invoice means something else: it is told as left over. */
    private static boolean isOtherGuide(Segment ftx) {
        String text = ftx.look(4, 1);
        return ftx.look(1).equals("DOC")
                && text.startsWith("urn:")
                && GUIDES.stream().noneMatch(text::startsWith);
    }

    /** BT-23 and BT-24 are the written syntax's own: they are no note. */
    private void guide(Segment ftx, String text) {
        if (text.startsWith("urn:")) {
            ftx.text(3);
        } else {
            notes.add(NoteSubject.note("DOC", text));
        }
    }

    /** BG-1. */
    List<String> notes() {
        return notes;
    }

    /** BT-20, or null. */
    String terms() {
        return joined(terms);
    }

    /** BT-82, or null. */
    String means() {
        return joined(means);
    }

    /** BT-33, or null. */
    String legal() {
        return joined(legal);
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join(" ", texts);
    }
}
