package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.edifact.Codes;
import org.comptoir.integration.mapping.edifact.EdifactMapping;
import org.comptoir.integration.mapping.edifact.LeftOvers;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.edifact.EdifactHandler;
import org.comptoir.integration.syntax.edifact.MessageHeader;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Puts one interchange together from what the reader and the mappings tell. */
final class InterchangeAssembler implements EdifactHandler {
    private static final int MOST_MESSAGES = 100_000;
    private final ReadOptions options;
    private final Places shared;
    private boolean full;
    private final List<Finding> envelope = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private Segment unb;
    private MessageHeader header;
    private Place head;
    private int firstSegment;
    private int lastSegment;
    private EdifactMapping mapping;
    private Reading reading;
    private Findings findings;

    InterchangeAssembler(ReadOptions options) {
        this(options, null);
    }

    /**
     * @param shared keeps the places of all documents for somebody who changes and checks them later; null: each document
     *     is checked as it is read
     */
    InterchangeAssembler(ReadOptions options, Places shared) {
        this.options = options;
        this.shared = shared;
    }

    @Override
    public void service(Segment segment) {
        if (segment.tag().equals("UNB")) {
            unb = segment;
        }
    }

    @Override
    public void messageBegins(MessageHeader header, Segment unh) {
        this.header = header;
        firstSegment = unh.number();
        lastSegment = unh.number();
        findings = new Findings();
        Places places = shared == null ? new Places() : shared;
        reading = new Reading(findings::add, options.currency(), "edifact", places);
        head = unh.place();
        mapping = EdifactMappings.of(header.type(), reading).orElse(null);
        EdifactMappings.checkHeader(header, unh, reading, mapping != null);
    }

    @Override
    public void segment(Segment segment) {
        if (header == null) {
            return;
        }
        lastSegment = segment.number();
        if (mapping != null && !segment.isMisplaced()) {
            mapping.segment(segment);
            late.add(segment);
        }
    }

    /** Segments below the message whose use shows only at the end (control totals). */
    private final List<Segment> late = new ArrayList<>();

    @Override
    public boolean group(Group group) {
        boolean done = mapping != null && mapping.group(group);
        if (done) {
            Codes.check(group, reading);
            LeftOvers.tell(group, reading);
        }
        return done;
    }

    @Override
    public void messageEnds(Segment unt) {
        lastSegment = unt == null ? lastSegment : unt.number();
        BusinessDocument document = mapping == null ? null : mapping.document();
        check(document);
        reading.finish();
        late.forEach(s -> Codes.check(s, reading));
        late.forEach(s -> LeftOvers.tell(s, reading));
        late.clear();
        keep(new Message(
                header.type(),
                "EDIFACT",
                header.fullVersion(),
                header.reference(),
                firstSegment,
                lastSegment,
                document,
                findings.inOrder()));
        header = null;
        mapping = null;
    }

    private void check(BusinessDocument document) {
        reading.places().keep(document, head);
        if (shared == null) {
            DocumentCheck.check(document, reading.places(), findings::add);
        }
    }

    /** UNZ can count 999,999; who sends a tenth of that in one interchange is asked to split it. */
    private void keep(Message message) {
        if (messages.size() < MOST_MESSAGES) {
            messages.add(message);
        } else if (messages.size() == MOST_MESSAGES && !full) {
            full = true;
            envelope.add(
                    Finding.error("edifact.messages.many", new Place.WholeFile(), Integer.toString(MOST_MESSAGES)));
        }
    }

    @Override
    public void finding(Finding finding) {
        if (header == null) {
            envelope.add(finding);
        } else {
            findings.add(finding);
        }
    }

    /** The interchange, once everything was told. */
    Interchange interchange() {
        if (unb == null) {
            return new Interchange("EDIFACT", "", "", null, null, "", "", false, false, messages, envelope);
        }
        return new Interchange(
                "EDIFACT",
                unb.code(1, 1),
                unb.code(1, 2),
                new Mailbox(unb.code(2, 1), unb.code(2, 2), unb.code(2, 3)),
                new Mailbox(unb.code(3, 1), unb.code(3, 2), unb.code(3, 3)),
                unb.code(5),
                unb.code(4, 1) + unb.code(4, 2),
                unb.code(11).equals("1"),
                unb.code(9).equals("1"),
                messages,
                envelope);
    }
}
