package org.comptoir.integration.syntax.edifact;

import java.util.HashSet;
import java.util.Set;
import org.comptoir.integration.syntax.edi.EnvelopeCheck;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;

/** Counts and compares what the service segments promise: UNT, UNE and UNZ against what was really there (EXC-04). */
final class Envelope extends EnvelopeCheck<MessageHeader> {
    /** No more are compared: an interchange of so many messages is refused anyway. */
    private static final int MOST_REFERENCES = 100_000;

    private final EdifactHandler handler;
    /** Those of the messages in this interchange, or in this group: an answer names its message by them. */
    private final Set<String> references = new HashSet<>();
    /** Those of the groups in this interchange. */
    private final Set<String> groupReferences = new HashSet<>();

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
            case "UNB" -> {
                unb = segment;
                password(segment, 6);
            }
            case "UNG" -> groupBegins(segment);
            case "UNE" -> groupEnds(segment);
            default -> interchangeEnds(segment);
        }
        passed(segment);
    }

    /** Nobody checks it (0022, 0058), and nobody should read it. */
    private void password(Segment segment, int element) {
        if (!segment.code(element).isEmpty()) {
            finding(Finding.information("edifact.envelope.password", segment.place(element, 0)));
        }
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
        references.clear();
        messagesInGroup = 0;
        password(segment, 8);
        String reference = segment.code(5);
        if (!reference.isEmpty() && groupReferences.size() < MOST_REFERENCES && !groupReferences.add(reference)) {
            finding(Finding.warning("edifact.reference.group.repeated", segment.place(5, 0), reference));
        }
    }

    private void groupEnds(Segment une) {
        count(une, messagesInGroup, "count.groupmessages");
        compare(une, ung == null ? "" : ung.code(5), "reference.group");
        ung = null;
    }

    private void interchangeEnds(Segment unz) {
        complete();
        if (messages == 0 && isNothing(unz.code(1))) {
            finding(Finding.error("edifact.interchange.empty", unz.place(1, 0)));
            return;
        }
        count(unz, groups > 0 ? groups : messages, "count.messages");
        boolean told = unb != null && unb.code(5).isEmpty();
        if (!told) {
            compare(unz, unb == null ? "" : unb.code(5), "reference.interchange");
        }
    }

    private static boolean isNothing(String count) {
        return count.strip().matches("0{1,6}");
    }

    void messageBegins(MessageHeader header, Segment segment) {
        unh = segment;
        messages++;
        messagesInGroup++;
        begins(header, header.reference(), segment);
        if (references.size() < MOST_REFERENCES && !references.add(header.reference())) {
            finding(Finding.warning("edifact.reference.repeated", segment.place(1, 0), header.reference()));
        }
        String group = ung == null ? "" : ung.code(1).strip();
        if (!group.isEmpty() && !group.equals(header.type())) {
            finding(Finding.warning("edifact.group.kind", segment.place(2, 1), header.type(), group));
        }
    }

    void messageEnds(Segment unt) {
        ends(unt.number() == 0 ? null : unt, "UNT", unh.code(1));
    }
}
