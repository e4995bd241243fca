package org.comptoir.integration.mapping.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** Free texts: MSG, alone or in a loop of N9, NTE and MTX. */
public final class X12Texts {
    /** Element 934: the line goes on. */
    static final String GOES_ON = "LC";

    private static final Pattern RUNNING = Pattern.compile("\\d{1,3}");

    private X12Texts() {}

    /** The text of one MSG, NTE or MTX, or null. */
    public static String of(Segment segment) {
        segment.code(1);
        return segment.tag().equals("MSG") ? segment.text(1) : segment.text(2);
    }

    /** The texts of a loop: those of its own segments, and one for each N9 loop in it. */
    public static List<String> of(Group group) {
        List<String> texts = new ArrayList<>();
        group.segments().stream()
                .filter(X12Texts::isText)
                .map(X12Texts::of)
                .filter(Objects::nonNull)
                .forEach(texts::add);
        group.groups("N9").stream()
                .map(X12Texts::ofLoop)
                .filter(Objects::nonNull)
                .forEach(texts::add);
        return texts;
    }

    /** The one text of an N9 loop, its parts joined by spaces, or null. */
    public static String ofLoop(Group n9) {
        List<String> parts = n9.segments().stream()
                .filter(X12Texts::isText)
                .map(X12Texts::of)
                .filter(Objects::nonNull)
                .toList();
        if (parts.isEmpty()) {
            return null;
        }
        numbered(n9.trigger());
        return String.join(" ", parts);
    }

    /** The texts of an N9 loop that holds a list of them: each MSG begins one, or goes on with the one before (934 LC). */
    public static List<String> listed(Group n9) {
        List<String> texts = new ArrayList<>();
        for (Segment segment : n9.segments()) {
            String part = isText(segment) ? of(segment) : null;
            boolean goesOn = segment.tag().equals("MSG") && segment.code(2).equals(GOES_ON) && !texts.isEmpty();
            if (part != null) {
                texts.add(goesOn ? texts.remove(texts.size() - 1) + " " + part : part);
            }
        }
        if (!texts.isEmpty()) {
            numbered(n9.trigger());
        }
        return texts;
    }

    /** A running number of a note says nothing; any other reference is left over. */
    private static void numbered(Segment n9) {
        if (n9.code(1).equals("L1") && RUNNING.matcher(n9.look(2)).matches()) {
            n9.text(2);
        }
    }

    private static boolean isText(Segment segment) {
        return segment.tag().equals("MSG")
                || segment.tag().equals("NTE")
                || segment.tag().equals("MTX");
    }
}
