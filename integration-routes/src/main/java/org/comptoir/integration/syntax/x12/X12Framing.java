package org.comptoir.integration.syntax.x12;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.edi.Framing;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Makes a regular X12 interchange of what was found: control segments are written anew (what really stands in them is kept
 * beside), separators are such as no text has.
 */
final class X12Framing extends Framing {
    static final char ELEMENT = '\u001D';
    static final char COMPONENT = '\u001F';
    static final char REPETITION = '\u001E';
    static final char TERMINATOR = '\u001C';

    /** StAEDI holds one element in a buffer of 4,096 characters. */
    private static final int LONGEST = 4_000;

    private static final int MOST_PARTS = 500;
    private static final int EXCERPT = 60;

    /** Sets, groups and acknowledgements: what an interchange has beyond them is not read. */
    private static final int MOST_CONTROLS = 200_000;

    static final Set<String> CONTROLS = Set.of("ISA", "TA1", "GS", "ST", "SE", "GE", "IEA");

    /** Requests for grade of service and deferred delivery, which mean nothing to a recipient. */
    private static final Set<String> SERVICES = Set.of("ISB", "ISE");

    private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]{1,2}");
    private static final Pattern SET = Pattern.compile("\\d{3}");

    private final boolean repeats;
    private final Walk walk;
    private final Splitting splitting;
    private boolean inSet;
    private boolean inGroup;
    private boolean grouped;
    private boolean ended;
    private boolean done;
    private int number;
    private int controls;

    X12Framing(String text, Slice slice) {
        this.walk = slice.walk(text);
        this.splitting = new Splitting(slice.separators());
        this.repeats = slice.separators().repetition() != Separators.NONE;
        if (slice.wrapped()) {
            told(Finding.information("x12.wrapped", new Place.WholeFile()));
        }
    }

    @Override
    protected boolean step() {
        if (done) {
            return false;
        }
        number++;
        if (controls == MOST_CONTROLS) {
            told(Finding.error("x12.controls.many", new Place.WholeFile(), Integer.toString(MOST_CONTROLS)));
            close();
        } else if (walk.advances()) {
            segment(Splitting.withoutLineEnds(walk.segment()));
        } else {
            close();
        }
        return true;
    }

    private void close() {
        done = true;
        closeSet();
        closeGroup();
        if (!ended) {
            putIn("IEA");
        }
    }

    private void segment(String clean) {
        if (splitting.isTooLong(clean, LONGEST)) {
            remove("x12.segment.long", clean);
        } else if (splitting.parts(clean) > MOST_PARTS) {
            remove("x12.segment.parts", clean);
        } else {
            segment(splitting.segment(clean, number), clean);
        }
    }

    private void segment(Segment segment, String clean) {
        if (!walk.isTerminated()) {
            told(Finding.warning("x12.terminator.missing", segment.place()));
        }
        if (SERVICES.contains(segment.tag())) {
            told(Finding.information("x12.segment.left", segment.place(), clean, segment.tag()));
        } else if (CONTROLS.contains(segment.tag())) {
            control(segment);
        } else if (!TAG.matcher(segment.tag()).matches()) {
            remove("x12.segment.tag", clean);
        } else if (inSet) {
            body(segment);
        } else {
            remove("x12.segment.outside", clean);
        }
    }

    private void control(Segment segment) {
        switch (segment.tag()) {
            case "TA1" -> {
                closeSet();
                if (grouped || ended) {
                    remove("x12.segment.outside", segment.toString());
                } else {
                    put(segment);
                }
            }
            case "GS" -> {
                closeSet();
                closeGroup();
                groupBegins();
                put(segment);
            }
            case "ST" -> setBegins(segment);
            case "SE" -> trailer(segment, inSet);
            case "GE" -> {
                closeSet();
                trailer(segment, inGroup);
            }
            case "IEA" -> {
                closeSet();
                closeGroup();
                ended = true;
                put(segment);
            }
            default -> put(segment);
        }
    }

    private void setBegins(Segment st) {
        closeSet();
        if (!inGroup) {
            groupBegins();
            putIn("GS");
            told(Finding.error("x12.header.missing", st.place(), "GS"));
        }
        inSet = true;
        put(st);
    }

    private void groupBegins() {
        inGroup = true;
        grouped = true;
    }

    private void trailer(Segment segment, boolean fits) {
        if (!fits) {
            remove("x12.segment.outside", segment.toString());
            return;
        }
        inSet = false;
        inGroup = inGroup && segment.tag().equals("SE");
        put(segment);
    }

    /** A control segment: StAEDI gets one that is right in any case. */
    private void put(Segment segment) {
        controls++;
        write(standard(segment.tag(), segment.look(1)), number, segment);
    }

    /** A segment that the file does not have: it gets the number of the one before it, negative. */
    private void putIn(String tag) {
        write(standard(tag, ""), Math.min(0, 1 - number), null);
    }

    private String standard(String tag, String first) {
        return switch (tag) {
            case "ISA" -> isa(repeats);
            case "GS" ->
                String.join(String.valueOf(ELEMENT), "GS", "ZZ", "S", "R", "20000101", "0000", "1", "X", "004010");
            case "ST" -> "ST" + ELEMENT + (SET.matcher(first).matches() ? first : "000") + ELEMENT + "0001";
            case "TA1" -> String.join(String.valueOf(ELEMENT), "TA1", "1", "1", "1", "A", "000");
            default -> tag + ELEMENT + "1" + ELEMENT + "0001";
        };
    }

    private static String isa(boolean repeats) {
        String e = String.valueOf(ELEMENT);
        String blank = " ".repeat(10);
        String party = "ZZ" + e + " ".repeat(15);
        return String.join(
                e,
                "ISA",
                "00",
                blank,
                "00",
                blank,
                party,
                party,
                "000101",
                "0000",
                repeats ? String.valueOf(REPETITION) : "U",
                repeats ? "00501" : "00401",
                "000000001",
                "0",
                "P",
                String.valueOf(COMPONENT));
    }

    private void body(Segment segment) {
        write(splitting.normal(segment), number, null);
        if (splitting.replacedControls()) {
            told(Finding.warning("x12.element.control", segment.place(), segment.tag()));
        }
    }

    private void write(String segment, int place, Segment real) {
        byte[] written = (segment + TERMINATOR).getBytes(StandardCharsets.UTF_8);
        give(written, 0, written.length, place, real);
    }

    private void remove(String code, String segment) {
        String excerpt =
                segment.substring(0, Math.min(EXCERPT, segment.length())).strip();
        String tag = segment.substring(0, Math.min(3, segment.length())).strip();
        told(Finding.error(code, new Place.InSegment("", number, tag, 0, 0), excerpt));
    }

    private void closeSet() {
        if (inSet) {
            putIn("SE");
            inSet = false;
        }
    }

    private void closeGroup() {
        if (inGroup) {
            putIn("GE");
            inGroup = false;
        }
    }
}
