package org.comptoir.integration.syntax.x12;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.edi.EnvelopeCheck;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;

/** Counts and compares what the control segments promise: SE, GE and IEA against what was really there (X12.5). */
final class Envelope extends EnvelopeCheck<SetHeader> {
    private static final Segment NONE = new Segment("", 0, "");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    /** Releases before 4010 wrote the year in two digits. */
    private static final Pattern DATE = Pattern.compile("(\\d\\d)?\\d{6}");

    private static final Pattern VERSION = Pattern.compile("\\d{5}");
    /** The first version of an envelope (ISA12) with a repetition separator; the first release of sets that needs it. */
    private static final String REPEATING = "00402";

    private static final String RELEASE = "005010";

    /** No more are compared. */
    private static final int MOST_GROUPS = 100_000;

    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    private final X12Handler handler;
    private Segment isa = NONE;
    private Segment gs = NONE;
    private Segment st = NONE;
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> groupNumbers = new HashSet<>();
    private int groups;
    private int sets;

    Envelope(X12Handler handler) {
        super(handler, "x12");
        this.handler = handler;
    }

    @Override
    protected String word() {
        return "set";
    }

    /** Those of groups and interchanges are numbers (X12.5: N0), where zeros in front do not count; that of a set is text. */
    @Override
    protected String plain(String tag, String text) {
        return tag.equals("SE") ? text.strip() : ZEROS.matcher(text.strip()).replaceFirst("");
    }

    /** ISA, GS, GE, IEA. */
    void service(Segment segment) {
        handler.service(segment);
        switch (segment.tag()) {
            case "ISA" -> interchangeBegins(segment);
            case "GS" -> groupBegins(segment);
            case "GE" -> groupEnds(segment);
            default -> interchangeEnds(segment);
        }
        passed(segment);
    }

    private void interchangeBegins(Segment segment) {
        isa = segment;
        if (!NUMBER.matcher(segment.code(13)).matches()) {
            finding(Finding.warning("x12.isa.number", segment.place(13, 0), segment.code(13)));
        }
        if (!segment.code(4).isBlank()) {
            finding(Finding.information("x12.envelope.password", segment.place(4, 0)));
        }
        if (!segment.code(2).isBlank()) {
            String authorization = segment.code(2).strip();
            finding(Finding.information("x12.element.left", segment.place(2, 0), authorization, segment.tag()));
        }
    }

    private void groupBegins(Segment segment) {
        gs = segment;
        groups++;
        sets = 0;
        numbers.clear();
        if (!DATE.matcher(segment.code(4)).matches()) {
            finding(Finding.warning("x12.group.date", segment.place(4, 0), segment.code(4)));
        }
        String number = plain("GS", segment.code(6));
        if (!number.isEmpty() && groupNumbers.size() < MOST_GROUPS && !groupNumbers.add(number)) {
            finding(Finding.warning("x12.reference.group.repeated", segment.place(6, 0), segment.code(6)));
        }
        version(segment.code(8).strip());
    }

    /** An envelope of before 00402 cannot say what repeats the elements of release 005010. */
    private void version(String release) {
        String envelope = isa.code(12).strip();
        boolean both = VERSION.matcher(envelope).matches() && release.length() >= RELEASE.length();
        if (both && envelope.compareTo(REPEATING) < 0 && release.compareTo(RELEASE) >= 0) {
            finding(Finding.warning("x12.group.version", gs.place(8, 0), release, envelope));
        }
    }

    private void groupEnds(Segment ge) {
        count(ge, sets, "count.sets");
        compare(ge, gs.code(6), "reference.group");
        gs = NONE;
    }

    private void interchangeEnds(Segment iea) {
        complete();
        count(iea, groups, "count.groups");
        compare(iea, isa.code(13), "reference.interchange");
    }

    /** A segment that the file lacks and that framing put in. */
    void putIn(String tag) {
        if (!tag.equals("GS") && !(tag.equals("GE") && gs == NONE)) {
            missing(tag, tag.equals("GE") ? gs.code(6) : isa.code(13));
        }
        groups += tag.equals("GS") ? 1 : 0;
        if (tag.equals("GS")) {
            sets = 0;
            numbers.clear();
        }
        if (tag.equals("IEA")) {
            complete();
        }
    }

    SetHeader setBegins(Segment segment) {
        st = segment;
        sets++;
        SetHeader header = SetHeader.of(gs, segment);
        begins(header, header.reference(), segment);
        if (!header.reference().isEmpty() && !numbers.add(header.reference())) {
            finding(Finding.warning("x12.reference.repeated", segment.place(2, 0), header.reference()));
        }
        return header;
    }

    /** TA1 is a message of one segment, outside of any group. */
    void acknowledgement(Segment ta1) {
        handler.messageBegins(SetHeader.ofTa1(ta1), ta1);
        handler.segment(ta1);
        handler.messageEnds(ta1);
        passed(ta1);
    }

    /** @param se null when it is missing */
    void setEnds(Segment se) {
        ends(se, "SE", st.code(2));
    }
}
