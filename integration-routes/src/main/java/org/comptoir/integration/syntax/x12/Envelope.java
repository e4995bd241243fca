package org.comptoir.integration.syntax.x12;

import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Counts and compares what the control segments promise: SE, GE and IEA against what was really there (X12.5). */
final class Envelope {
    private static final Segment NONE = new Segment("", 0, "");
    private final X12Handler handler;
    private Segment isa = NONE;
    private Segment gs = NONE;
    private Segment st = NONE;
    private SetHeader header;
    private int groups;
    private int sets;
    private boolean complete;
    private Segment last = NONE;

    Envelope(X12Handler handler) {
        this.handler = handler;
    }

    /** The reference of the set at hand, or empty between sets. */
    String reference() {
        return header == null ? "" : header.reference();
    }

    /** ISA, GS, GE, IEA. */
    void service(Segment segment) {
        handler.service(segment);
        switch (segment.tag()) {
            case "ISA" -> interchangeBegins(segment);
            case "GS" -> groupBegins(segment);
            case "GE" -> {
                trailer(segment, sets, gs.code(6), "x12.count.sets", "x12.reference.group");
                gs = NONE;
            }
            default -> {
                complete = true;
                trailer(segment, groups, isa.code(13), "x12.count.groups", "x12.reference.interchange");
            }
        }
        last = segment;
    }

    private void interchangeBegins(Segment segment) {
        isa = segment;
        if (!segment.code(13).matches("\\d{1,9}")) {
            handler.finding(Finding.warning("x12.isa.number", segment.place(13, 0), segment.code(13)));
        }
    }

    private void groupBegins(Segment segment) {
        gs = segment;
        groups++;
        sets = 0;
    }

    /** A segment that the file lacks and that framing put in. */
    void putIn(String tag) {
        String reference = tag.equals("GE") ? gs.code(6) : isa.code(13);
        if (!tag.equals("GS") && !(tag.equals("GE") && gs == NONE)) {
            handler.finding(Finding.error("x12.trailer.missing", last.place(), tag, reference));
        }
        groups += tag.equals("GS") ? 1 : 0;
        sets = tag.equals("GS") ? 0 : sets;
        complete = complete || tag.equals("IEA");
    }

    SetHeader setBegins(Segment segment) {
        st = segment;
        sets++;
        header = SetHeader.of(gs, segment);
        last = segment;
        handler.messageBegins(header, segment);
        return header;
    }

    void acknowledgement(Segment ta1) {
        handler.messageBegins(SetHeader.ofTa1(ta1), ta1);
        handler.segment(ta1);
        handler.messageEnds(ta1);
        last = ta1;
    }

    void bodySegment(Segment segment) {
        last = segment;
    }

    /** @param se null when it is missing */
    void setEnds(Segment se) {
        if (se == null) {
            handler.finding(Finding.error("x12.trailer.missing", last.place(), "SE", reference()));
        } else {
            trailer(se, se.number() - st.number() + 1, st.code(2), "x12.count.segments", "x12.reference.set");
            last = se;
        }
        handler.messageEnds(se);
        header = null;
    }

    private void trailer(Segment trailer, int real, String reference, String countCode, String referenceCode) {
        String written = trailer.code(1).strip();
        if (!written.matches("\\d{1,18}") || Long.parseLong(written) != real) {
            handler.finding(new Finding(
                    org.comptoir.kernel.finding.Severity.ERROR,
                    countCode,
                    trailer.place(1, 0),
                    java.util.List.of(written, Integer.toString(real))));
        }
        boolean same = trailer.tag().equals("SE")
                ? trailer.code(2).strip().equals(reference.strip())
                : number(trailer.code(2)).equals(number(reference));
        if (!same) {
            handler.finding(new Finding(
                    org.comptoir.kernel.finding.Severity.ERROR,
                    referenceCode,
                    trailer.place(2, 0),
                    java.util.List.of(trailer.code(2), reference)));
        }
    }

    /** The control numbers of groups and interchanges are numbers (X12.5: N0): zeros in front do not count. That of a set is text. */
    private static String number(String text) {
        return text.strip().replaceFirst("^0+(?=\\d)", "");
    }

    /** The syntax cannot be read any further. */
    void broken(Place place, int segmentsAfter) {
        if (!complete) {
            complete = true;
            handler.finding(Finding.error("x12.broken", place, Integer.toString(segmentsAfter)));
        }
    }

    /** Nothing follows: a set that was being read when the syntax broke ends here. */
    void end() {
        if (header != null) {
            handler.messageEnds(null);
            header = null;
        }
    }
}
