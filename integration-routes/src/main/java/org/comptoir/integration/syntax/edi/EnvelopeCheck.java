package org.comptoir.integration.syntax.edi;

import java.util.regex.Pattern;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Compares what the segments of the envelope promise with what was really there (EXC-04), and hands messages on.
 *
 * @param <H> what the header of a message says
 */
public abstract class EnvelopeCheck<H> {
    private static final Pattern COUNT = Pattern.compile("\\d{1,18}");

    private final EdiHandler<H> handler;
    private final String syntax;
    private Segment first;
    private Segment last = new Segment("", 0, "");
    private String reference;
    private boolean complete;

    /** @param syntax the first word of its findings' codes: {@code edifact} or {@code x12} */
    protected EnvelopeCheck(EdiHandler<H> handler, String syntax) {
        this.handler = handler;
        this.syntax = syntax;
    }

    /** The reference of the message at hand, or empty between messages. */
    String reference() {
        return reference == null ? "" : reference;
    }

    /** The interchange came to its end, whatever else is wrong. */
    protected void complete() {
        complete = true;
    }

    /** Notes the segment at hand: where something is missing, its place is told. */
    protected void passed(Segment segment) {
        last = segment;
    }

    /** A message begins. @param number its reference */
    protected void begins(H header, String number, Segment segment) {
        first = segment;
        reference = number;
        last = segment;
        handler.messageBegins(header, segment);
    }

    /** A message ends. @param trailer null when it is missing; expected the reference that it should repeat */
    protected void ends(Segment trailer, String tag, String expected) {
        if (trailer == null) {
            missing(tag, reference());
        } else {
            count(trailer, trailer.number() - first.number() + 1, "count.segments");
            compare(trailer, expected, "reference." + word());
            last = trailer;
        }
        handler.messageEnds(trailer);
        reference = null;
    }

    /** What the syntax calls a message in the codes of findings. */
    protected abstract String word();

    /** How references are compared. @param tag the trailer that repeats it */
    protected String plain(String tag, String text) {
        return text.strip();
    }

    /** Tells a trailer that is missing. */
    protected void missing(String tag, String expected) {
        finding(Finding.error(syntax + ".trailer.missing", last.place(), tag, expected));
    }

    /** Tells a trailer whose count is not the real one. */
    protected void count(Segment trailer, int real, String code) {
        String written = trailer.code(1).strip();
        if (!COUNT.matcher(written).matches() || Long.parseLong(written) != real) {
            finding(Finding.error(syntax + "." + code, trailer.place(1, 0), written, Integer.toString(real)));
        }
    }

    /** Tells a trailer whose reference is not that of its header. */
    protected void compare(Segment trailer, String expected, String code) {
        String tag = trailer.tag();
        if (!plain(tag, trailer.code(2)).equals(plain(tag, expected))) {
            finding(Finding.error(syntax + "." + code, trailer.place(2, 0), trailer.code(2), expected));
        }
    }

    protected void finding(Finding finding) {
        handler.finding(finding);
    }

    /** The syntax cannot be read any further. */
    void broken(Place place, int segmentsAfter) {
        if (!complete) {
            complete = true;
            finding(Finding.error(syntax + ".broken", place, Integer.toString(segmentsAfter)));
        }
    }

    /** Nothing follows: a message that was being read when the syntax broke ends here. */
    void end() {
        if (reference != null) {
            handler.messageEnds(null);
            reference = null;
        }
    }
}
