package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.edifact.EdifactMapping;
import org.comptoir.integration.mapping.edifact.LeftOvers;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.x12.SetHeader;
import org.comptoir.integration.syntax.x12.X12Handler;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Puts one X12 interchange together from what the reader and the mappings tell. */
final class X12Assembler implements X12Handler {
    private static final String STANDARD = "X12";
    private static final int MOST_MESSAGES = 100_000;
    private static final Segment NONE = new Segment("", 0, "ISA");

    private final ReadOptions options;
    private final Findings envelope = new Findings();
    private final List<Message> messages = new ArrayList<>();
    /** Segments below the set whose use shows only at the end. */
    private final List<Segment> late = new ArrayList<>();

    private final List<Group> lateGroups = new ArrayList<>();
    private Segment isa = NONE;
    private SetHeader header;
    private int firstSegment;
    private int lastSegment;
    private EdifactMapping mapping;
    private Reading reading;
    private Findings findings;
    private boolean full;

    X12Assembler(ReadOptions options) {
        this.options = options;
    }

    @Override
    public void service(Segment segment) {
        if (segment.tag().equals("ISA")) {
            isa = segment;
        }
    }

    @Override
    public void messageBegins(SetHeader header, Segment st) {
        this.header = header;
        firstSegment = st.number();
        lastSegment = st.number();
        findings = new Findings();
        reading = new Reading(findings::add, options.currency(), "x12");
        mapping = X12Mappings.of(header.type(), reading).orElse(null);
        X12Mappings.checkHeader(header, st, reading, mapping != null);
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

    @Override
    public boolean group(Group group) {
        boolean done = mapping != null && mapping.group(group);
        if (done) {
            LeftOvers.tell(group, reading);
        } else if (group.parent() == null && mapping != null) {
            lateGroups.add(group);
        }
        return done;
    }

    @Override
    public void messageEnds(Segment se) {
        lastSegment = se == null ? lastSegment : se.number();
        BusinessDocument document = mapping == null ? null : mapping.document();
        reading.finish();
        late.forEach(s -> LeftOvers.tell(s, reading));
        lateGroups.forEach(g -> LeftOvers.tell(g, reading));
        late.clear();
        lateGroups.clear();
        keep(new Message(
                header.type(),
                STANDARD,
                header.version(),
                reference(),
                firstSegment,
                lastSegment,
                document,
                findings.inOrder()));
        header = null;
        mapping = null;
    }

    /** A set's number is its own only within its group (GS06). */
    private String reference() {
        return header.groupReference().isEmpty()
                ? header.reference()
                : header.groupReference() + "/" + header.reference();
    }

    private void keep(Message message) {
        if (messages.size() < MOST_MESSAGES) {
            messages.add(message);
        } else if (!full) {
            full = true;
            envelope.add(Finding.error("x12.sets.many", new Place.WholeFile(), Integer.toString(MOST_MESSAGES)));
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
        boolean none = isa == NONE;
        return new Interchange(
                STANDARD,
                "",
                isa.code(12),
                none ? null : Mailbox.of(isa.code(6), isa.code(5)),
                none ? null : Mailbox.of(isa.code(8), isa.code(7)),
                isa.code(13),
                isa.code(9) + isa.code(10),
                isa.code(15).equals("T"),
                isa.code(14).equals("1"),
                messages,
                envelope.inOrder());
    }
}
