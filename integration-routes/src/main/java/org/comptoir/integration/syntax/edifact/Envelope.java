package org.comptoir.integration.syntax.edifact;

import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Counts and compares what the service segments promise: UNT, UNE and UNZ against what was really there (EXC-04). */
final class Envelope {
    private final EdifactHandler handler;
    private Segment unb;
    private Segment ung;
    private Segment unh;
    private MessageHeader header;
    private int messages;
    private int groups;
    private int messagesInGroup;
    private boolean complete;
    private Segment last;

    Envelope(EdifactHandler handler) {
        this.handler = handler;
    }

    /** The reference of the message at hand, or empty between messages. */
    String reference() {
        return header == null ? "" : header.reference();
    }

    void service(Segment segment) {
        if (segment.number() == 0) {
            putIn(segment);
            return;
        }
        handler.service(segment);
        switch (segment.tag()) {
            case "UNB" -> unb = segment;
            case "UNG" -> groupBegins(segment);
            case "UNE" -> groupEnds(segment);
            default -> interchangeEnds(segment);
        }
        last = segment;
    }

    /** A segment that the file lacks and that framing put in; the missing UNB was told before. */
    private void putIn(Segment segment) {
        if (!segment.tag().equals("UNB") && !(unb == null && segment.tag().equals("UNZ"))) {
            String reference = segment.tag().equals("UNE") ? ung.code(5) : unb.code(5);
            handler.finding(Finding.error("edifact.trailer.missing", last.place(), segment.tag(), reference));
        }
        complete = complete || segment.tag().equals("UNZ");
    }

    private void groupBegins(Segment segment) {
        ung = segment;
        groups++;
        messagesInGroup = 0;
    }

    private void groupEnds(Segment une) {
        count(une, messagesInGroup, "edifact.count.groupmessages");
        reference(une, ung == null ? "" : ung.code(5), "edifact.reference.group");
        ung = null;
    }

    private void interchangeEnds(Segment unz) {
        complete = true;
        count(unz, groups > 0 ? groups : messages, "edifact.count.messages");
        reference(unz, unb == null ? "" : unb.code(5), "edifact.reference.interchange");
    }

    MessageHeader messageBegins(Segment segment) {
        unh = segment;
        messages++;
        messagesInGroup++;
        header = MessageHeader.of(segment);
        last = segment;
        handler.messageBegins(header, segment);
        return header;
    }

    void bodySegment(Segment segment) {
        last = segment;
    }

    void messageEnds(Segment unt) {
        if (unt.number() == 0) {
            handler.finding(Finding.error("edifact.trailer.missing", last.place(), "UNT", reference()));
            handler.messageEnds(null);
        } else {
            count(unt, unt.number() - unh.number() + 1, "edifact.count.segments");
            reference(unt, unh.code(1), "edifact.reference.message");
            handler.messageEnds(unt);
            last = unt;
        }
        header = null;
    }

    private void count(Segment trailer, int real, String code) {
        String written = trailer.code(1).strip();
        if (!written.matches("\\d{1,9}") || Integer.parseInt(written) != real) {
            handler.finding(Finding.error(code, trailer.place(1, 0), written, Integer.toString(real)));
        }
    }

    private void reference(Segment trailer, String expected, String code) {
        if (!trailer.code(2).strip().equals(expected.strip())) {
            handler.finding(Finding.error(code, trailer.place(2, 0), trailer.code(2), expected));
        }
    }

    /** Whether a missing {@code tag} is told by this class, with more to say. */
    boolean tellsBetter(String tag) {
        return "UNT".equals(tag) || "UNZ".equals(tag) || "UNH".equals(tag);
    }

    /** The syntax cannot be read any further. */
    void broken(Place place, int segmentsAfter) {
        if (!complete) {
            complete = true;
            handler.finding(Finding.error("edifact.broken", place, Integer.toString(segmentsAfter)));
        }
    }

    /** Nothing follows: a message that was being read when the syntax broke ends here. */
    void end() {
        if (header != null) {
            handler.messageEnds(null);
            header = null;
        }
    }
}
