package org.comptoir.integration.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.LeftOvers;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.edi.Seconds;
import org.comptoir.integration.syntax.edi.EdiHandler;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Puts one interchange together from what the reader and the mappings tell, and hands each message on as it ends.
 *
 * @param <H> what the header of a message says
 * @param <R> how its syntax is read
 */
abstract class EdiAssembler<H, R extends Reading> implements EdiHandler<H> {
    /** UNZ can count 999,999; who sends a tenth of that in one interchange is asked to split it. */
    private static final int MOST_MESSAGES = 100_000;

    private final ReadOptions options;
    private final DocumentHandler documents;
    private final Places shared;
    private final String first;
    private final String tooMany;
    private final Findings envelope = new Findings();
    /** Segments and groups below the message whose use shows only at the end (control totals). */
    private final List<Segment> late = new ArrayList<>();

    private final List<Group> lateGroups = new ArrayList<>();
    private Set<String> references = new HashSet<>();
    private boolean begun;
    private boolean refused;
    /** The day on which the interchange was made, or null. */
    private LocalDate prepared;

    private int messages;
    private H header;
    private Place head;
    private int firstSegment;
    private int lastSegment;
    private EdiMapping mapping;
    private R reading;
    private Seconds seconds;
    private Findings findings;

    /**
     * @param first the tag of the segment that begins an interchange
     * @param tooMany the code that tells of too many messages
     * @param shared keeps the places of all documents for somebody who changes and checks them later; null: each document
     *     is checked as it is read
     */
    EdiAssembler(ReadOptions options, DocumentHandler documents, Places shared, String first, String tooMany) {
        this.first = first;
        this.tooMany = tooMany;
        this.shared = shared;
        this.options = options;
        this.documents = documents;
    }

    /** The interchange that begins. @param segment its first one, or null when it is missing */
    abstract Interchange interchange(Segment segment);

    /** That its reference was used before in the file. @param segment its first one */
    abstract Finding repeated(Segment segment);

    /** The reading of a message. */
    abstract R reading(Consumer<Finding> findings, String assumedCurrency, Places places);

    /** The mapping of a message, told of what is odd about its header; null when its type is not known. */
    abstract EdiMapping mapping(H header, Segment segment, R reading);

    /** A message in the words of its syntax. */
    abstract Message message(H header, int first, int last, BusinessDocument document, List<Finding> findings);

    /** Tells the wrong codes of a segment. */
    abstract void codes(Segment segment, Reading reading);

    /** Tells the values of a line that another one of their kind keeps out. */
    abstract Seconds seconds(Reading reading);

    /** Tells what contradicts itself among segments that stand side by side. */
    abstract void together(List<Segment> segments, Reading reading);

    /** Tells what a document lacks of its origin, where the syntax demands it. */
    abstract void origin(BusinessDocument document, Places places, Consumer<Finding> told);

    @Override
    public void service(Segment segment) {
        if (segment.tag().equals(first)) {
            begin(segment);
        }
    }

    private void begin(Segment segment) {
        if (!begun) {
            begun = true;
            Interchange header = interchange(segment);
            prepared = Moments.day(header.prepared());
            if (segment != null && isUsed(header)) {
                finding(repeated(segment));
            }
            documents.begins(header);
        }
    }

    /** A reference is its sender's own. */
    private boolean isUsed(Interchange header) {
        String reference = header.controlReference();
        return !reference.isEmpty() && !references.add(header.sender() + " " + reference);
    }

    /** The references of the interchanges that stand before it in its file; it adds its own. */
    void follows(Set<String> others) {
        references = others;
    }

    @Override
    public void messageBegins(H header, Segment segment) {
        begin(null);
        this.header = header;
        firstSegment = segment.number();
        lastSegment = segment.number();
        findings = new Findings();
        head = segment.place();
        Places places = shared == null ? new Places() : shared;
        reading = reading(findings::meaning, options.currency(), places);
        seconds = seconds(reading);
        mapping = mapping(header, segment, reading);
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
            seconds.check(group);
            check(group);
        } else if (group.parent() == null && mapping != null) {
            lateGroups.add(group);
        }
        return done;
    }

    private void check(Group group) {
        together(group.segments(), reading);
        group.segments().forEach(this::check);
        group.groups().forEach(this::check);
    }

    private void check(Segment segment) {
        codes(segment, reading);
        LeftOvers.tell(segment, reading);
    }

    @Override
    public void messageEnds(Segment trailer) {
        lastSegment = trailer == null ? lastSegment : trailer.number();
        BusinessDocument document = mapping == null ? null : mapping.document();
        check(document);
        if (document != null) {
            reading.finish();
        }
        together(late, reading);
        late.forEach(this::check);
        lateGroups.forEach(seconds::check);
        lateGroups.forEach(this::check);
        late.clear();
        lateGroups.clear();
        hand(message(header, firstSegment, lastSegment, document, findings.inOrder()));
        header = null;
        mapping = null;
    }

    private void check(BusinessDocument document) {
        reading.places().keep(document, head);
        if (shared == null) {
            ahead(document);
            DocumentCheck.check(document, reading.places(), findings::meaning);
            origin(document, reading.places(), findings::meaning);
        }
    }

    /** Goods, prices and terms may lie in a distant year, the day of a document hardly does: a digit is wrong. */
    private void ahead(BusinessDocument document) {
        LocalDate issued = document == null ? null : document.issued();
        if (issued != null && prepared != null && issued.isAfter(prepared.plusYears(1))) {
            reading.warning(
                    "document.dates.ahead",
                    reading.places().of(issued, document),
                    issued.toString(),
                    prepared.toString());
        }
    }

    private void hand(Message message) {
        if (messages < MOST_MESSAGES) {
            documents.message(message);
        } else if (messages == MOST_MESSAGES) {
            String most = Integer.toString(MOST_MESSAGES);
            envelope.add(Finding.error(tooMany, new Place.WholeFile(), most));
        }
        messages++;
    }

    @Override
    public void finding(Finding finding) {
        if (header == null) {
            refused |= finding.isError();
            envelope.add(finding);
        } else {
            findings.form(finding);
            reading.form(finding);
        }
    }

    /** Everything was told. */
    void finish() {
        begin(null);
        if (messages == 0 && !refused) {
            envelope.add(Finding.error("interchange.empty", new Place.WholeFile()));
        }
        documents.ends(envelope.inOrder());
    }
}
