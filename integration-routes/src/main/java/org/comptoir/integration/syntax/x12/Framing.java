package org.comptoir.integration.syntax.x12;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.x12.Slice.Token;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Makes a regular interchange of what was found, so that one fault does not hide all that follows it: control segments
 * are written anew (what really stands in them is kept beside), separators are such as no text has, missing trailers are
 * put in, segments that no reader could place are taken out. Each of these is a finding.
 */
final class Framing {
    static final char ELEMENT = '\u001D';
    static final char COMPONENT = '\u001F';
    static final char REPETITION = '\u001E';
    static final char TERMINATOR = '\u001C';

    /** StAEDI holds one element in a buffer of 4,096 characters. */
    private static final int LONGEST = 4_000;

    private static final int MOST_PARTS = 500;
    private static final int EXCERPT = 60;

    /** Control segments are kept beside the frame; sets, groups and acknowledgements beyond these are not read. */
    private static final int MOST_CONTROLS = 250_000;
    /** Findings of the frame; those beyond are counted. */
    private static final int MOST_FINDINGS = 5_000;

    private static final Set<String> CONTROLS = Set.of("ISA", "TA1", "GS", "ST", "SE", "GE", "IEA");

    /** Requests for grade of service and deferred delivery, which mean nothing to a recipient. */
    private static final Set<String> SERVICES = Set.of("ISB", "ISE");

    private final String text;
    private final Slice slice;
    private final Splitting splitting;
    private final ByteArrayOutputStream out;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Segment> controls = new ArrayList<>();
    private final List<Finding> removed = new ArrayList<>();
    private boolean inSet;
    private boolean inGroup;
    private boolean ended;
    private boolean wrapped;
    private int number;
    private int kept;
    private int untold;

    Framing(String text, Slice slice) {
        this.text = text;
        this.slice = slice;
        this.splitting = new Splitting(slice.separators());
        this.out = new ByteArrayOutputStream(slice.end() - slice.start() + 64);
    }

    Frame make() {
        slice.segments().forEach(this::token);
        number++;
        closeSet();
        closeGroup();
        if (!ended) {
            putIn("IEA");
        }
        if (kept == MOST_CONTROLS) {
            removed.add(Finding.error("x12.controls.many", new Place.WholeFile(), Integer.toString(MOST_CONTROLS)));
        }
        if (untold > 0) {
            removed.add(Finding.warning("findings.more", new Place.WholeFile(), Integer.toString(untold)));
        }
        if (wrapped) {
            removed.add(0, Finding.information("x12.wrapped", new Place.WholeFile()));
        }
        return new Frame(out.toByteArray(), numbers, controls, removed);
    }

    private void tell(Finding finding) {
        if (removed.size() < MOST_FINDINGS) {
            removed.add(finding);
        } else {
            untold++;
        }
    }

    private void token(Token token) {
        number++;
        if (kept == MOST_CONTROLS) {
            return;
        }
        String raw = text.substring(token.start(), token.end());
        String clean = Splitting.withoutLineEnds(raw);
        wrapped |= clean.length() < raw.stripTrailing().length();
        if (splitting.isTooLong(clean, LONGEST)) {
            remove("x12.segment.long", clean);
        } else if (splitting.parts(clean) > MOST_PARTS) {
            remove("x12.segment.parts", clean);
        } else {
            segment(splitting.segment(clean, number), clean, token);
        }
    }

    private void segment(Segment segment, String clean, Token token) {
        if (!token.terminated()) {
            tell(Finding.warning("x12.terminator.missing", segment.place()));
        }
        if (SERVICES.contains(segment.tag())) {
            tell(Finding.information("x12.segment.left", segment.place(), clean));
        } else if (CONTROLS.contains(segment.tag())) {
            control(segment);
        } else if (!segment.tag().matches("[A-Z][A-Z0-9]{1,2}")) {
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
                if (inGroup
                        || ended
                        || numbers.size() > 1
                                && controls.get(controls.size() - 1).tag().startsWith("G")) {
                    remove("x12.segment.outside", segment.toString());
                } else {
                    put(segment);
                }
            }
            case "GS" -> {
                closeSet();
                closeGroup();
                inGroup = true;
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
            inGroup = true;
            putIn("GS");
            tell(Finding.error("x12.header.missing", st.place(), "GS"));
        }
        inSet = true;
        put(st);
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
        write(standard(segment.tag(), segment.look(1)));
        kept++;
        numbers.add(number);
        controls.add(segment);
    }

    /** A segment that the file does not have: it gets the number of the one before it, negative. */
    private void putIn(String tag) {
        write(standard(tag, ""));
        numbers.add(Math.min(0, 1 - number));
        controls.add(null);
    }

    private String standard(String tag, String first) {
        boolean repeats = slice.separators().repetition() != Separators.NONE;
        return switch (tag) {
            case "ISA" -> isa(repeats);
            case "GS" ->
                String.join(String.valueOf(ELEMENT), "GS", "ZZ", "S", "R", "20000101", "0000", "1", "X", "004010");
            case "ST" -> "ST" + ELEMENT + (first.matches("\\d{3}") ? first : "000") + ELEMENT + "0001";
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
        write(splitting.normal(segment));
        numbers.add(number);
        controls.add(null);
        if (splitting.replacedControls()) {
            tell(Finding.warning("x12.element.control", segment.place()));
        }
    }

    private void write(String segment) {
        out.writeBytes((segment + TERMINATOR).getBytes(StandardCharsets.UTF_8));
    }

    private void remove(String code, String segment) {
        String excerpt =
                segment.substring(0, Math.min(EXCERPT, segment.length())).strip();
        String tag = segment.substring(0, Math.min(3, segment.length())).strip();
        tell(Finding.error(code, new Place.InSegment("", number, tag, 0, 0), excerpt));
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

    /**
     * The interchange as StAEDI gets it.
     *
     * @param numbers for each segment of it, its number in the file; for one that was put in, the number of the one before it,
     *     negative or 0
     * @param controls for each segment of it, the control segment that really stands there, or null
     * @param removed findings about what was taken out or completed, in the order of the file
     */
    record Frame(byte[] bytes, List<Integer> numbers, List<Segment> controls, List<Finding> removed) {}
}
