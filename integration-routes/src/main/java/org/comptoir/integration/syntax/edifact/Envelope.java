package org.comptoir.integration.syntax.edifact;

import org.comptoir.integration.syntax.edi.EnvelopeCheck;
import org.comptoir.integration.syntax.edi.Segment;

/** Counts and compares what the service segments promise: UNT, UNE and UNZ against what was really there (EXC-04). */
final class Envelope extends EnvelopeCheck<MessageHeader> {
    private final EdifactHandler handler;
    private Segment unb;
    private Segment ung;
    private Segment unh;
    private int messages;
    private int groups;
    private int messagesInGroup;

    Envelope(EdifactHandler handler) {
        super(handler, "edifact");
        this.handler = handler;
    }

    @Override
    protected String word() {
        return "message";
    }

    void service(Segment segment) {
        if (segment.number() == 0) {
            putIn(segment.tag());
            return;
        }
        handler.service(segment);
        switch (segment.tag()) {
            case "UNB" -> unb = segment;
            case "UNG" -> groupBegins(segment);
            case "UNE" -> groupEnds(segment);
            default -> interchangeEnds(segment);
        }
        passed(segment);
    }

    /** A segment that the file lacks and that framing put in; the missing UNB was told before. */
    private void putIn(String tag) {
        if (!tag.equals("UNB") && !(unb == null && tag.equals("UNZ"))) {
            missing(tag, tag.equals("UNE") ? ung.code(5) : unb.code(5));
        }
        if (tag.equals("UNZ")) {
            complete();
        }
    }

    private void groupBegins(Segment segment) {
        ung = segment;
        groups++;
        messagesInGroup = 0;
    }

    private void groupEnds(Segment une) {
        count(une, messagesInGroup, "count.groupmessages");
        compare(une, ung == null ? "" : ung.code(5), "reference.group");
        ung = null;
    }

    private void interchangeEnds(Segment unz) {
        complete();
        count(unz, groups > 0 ? groups : messages, "count.messages");
        compare(unz, unb == null ? "" : unb.code(5), "reference.interchange");
    }

    void messageBegins(MessageHeader header, Segment segment) {
        unh = segment;
        messages++;
        messagesInGroup++;
        begins(header, header.reference(), segment);
    }

    void messageEnds(Segment unt) {
        ends(unt.number() == 0 ? null : unt, "UNT", unh.code(1));
    }
}
