package org.comptoir.integration.mapping.invoice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note's subject (BT-21, UNCL4451) before its text (BT-22), as CEN/TS 16931-3-2 writes them in one: {@code #SUR#text}. */
final class NoteSubject {
    private static final Pattern FORM = Pattern.compile("#([A-Z0-9]{3})#(.*)", Pattern.DOTALL);

    private NoteSubject() {}

    /** The subject, or null. */
    static String subject(String note) {
        Matcher form = FORM.matcher(note);
        return form.matches() ? form.group(1) : null;
    }

    /** What the note says. */
    static String text(String note) {
        Matcher form = FORM.matcher(note);
        return form.matches() ? form.group(2) : note;
    }

    /** Both in one. */
    static String note(String subject, String text) {
        return subject == null ? text : "#" + subject + "#" + text;
    }
}
