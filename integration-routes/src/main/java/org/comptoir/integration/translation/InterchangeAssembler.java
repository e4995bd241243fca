package org.comptoir.integration.translation;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.edi.Assumed;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.edi.Seconds;
import org.comptoir.integration.mapping.edifact.Codes;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.EdifactSeconds;
import org.comptoir.integration.mapping.edifact.Windows;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.edifact.EdifactHandler;
import org.comptoir.integration.syntax.edifact.MessageHeader;
import org.comptoir.integration.syntax.text.ResourceLines;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Gln;

/** Puts one EDIFACT interchange together. */
final class InterchangeAssembler extends EdiAssembler<MessageHeader, EdifactReading> implements EdifactHandler {
    private static final String STANDARD = "EDIFACT";
    private static final Assumed ASSUMED = new Assumed(ResourceLines.of(Codes.class, "assumed.tsv"));

    InterchangeAssembler(ReadOptions options, DocumentHandler documents) {
        this(options, documents, null);
    }

    /** @param shared as with any {@link EdiAssembler} */
    InterchangeAssembler(ReadOptions options, DocumentHandler documents, Places shared) {
        super(options, documents, shared, "UNB", "edifact.messages.many");
    }

    @Override
    EdifactReading reading(Consumer<Finding> findings, String assumedCurrency, Places places) {
        return new EdifactReading(findings, assumedCurrency, places);
    }

    @Override
    EdiMapping mapping(MessageHeader header, Segment unh, EdifactReading reading) {
        EdiMapping mapping = EdifactMappings.of(header.type(), reading).orElse(null);
        EdifactMappings.checkHeader(header, unh, reading, mapping != null);
        return mapping;
    }

    @Override
    void codes(Segment segment, Reading reading) {
        Codes.check(segment, reading);
        ASSUMED.check(segment, reading);
    }

    @Override
    Seconds seconds(Reading reading) {
        return new EdifactSeconds(reading);
    }

    @Override
    void together(List<Segment> segments, Reading reading) {
        Windows.check(segments, reading);
    }

    @Override
    Message message(MessageHeader header, int first, int last, BusinessDocument document, List<Finding> findings) {
        return new Message(
                header.type(), STANDARD, header.fullVersion(), header.reference(), first, last, document, findings);
    }

    @Override
    Interchange interchange(Segment unb) {
        if (unb == null) {
            return Interchange.header(STANDARD);
        }
        if (Moments.isWrong(unb.code(4, 1), unb.code(4, 2))) {
            finding(Finding.warning("edifact.envelope.date", unb.place(4, 1), unb.code(4, 1), unb.code(4, 2)));
        }
        return Interchange.header(
                STANDARD,
                unb.code(1, 1),
                unb.code(1, 2),
                mailbox(unb, 2),
                mailbox(unb, 3),
                unb.code(5),
                unb.code(4, 1) + unb.code(4, 2),
                unb.code(11).equals("1"),
                unb.code(9).equals("1"),
                new EnvelopeTerms(unb.code(7), unb.code(8), unb.code(10)));
    }

    @Override
    Finding repeated(Segment unb) {
        return Finding.warning("edifact.reference.interchange.repeated", unb.place(5, 0), unb.code(5));
    }

    /** Who is named by a GLN (0007 = 14) is looked up by it: a wrong digit sends the file to nobody. */
    private Mailbox mailbox(Segment unb, int element) {
        String id = unb.code(element, 1);
        String qualifier = unb.code(element, 2);
        if (qualifier.equals("14") && id.matches("\\d{13}") && Gln.parse(id).isEmpty()) {
            finding(Finding.warning("identifier.gln", unb.place(element, 1), id));
        }
        return new Mailbox(id, qualifier, unb.code(element, 3));
    }

    @Override
    void origin(BusinessDocument document, Places places, Consumer<Finding> told) {
        DocumentCheck.originOfMessage(document, places, told);
    }
}
