package org.comptoir.integration.translation;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.edifact.Codes;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.edifact.EdifactHandler;
import org.comptoir.integration.syntax.edifact.MessageHeader;
import org.comptoir.kernel.finding.Finding;

/** Puts one EDIFACT interchange together. */
final class InterchangeAssembler extends EdiAssembler<MessageHeader, EdifactReading> implements EdifactHandler {
    private static final String STANDARD = "EDIFACT";

    InterchangeAssembler(ReadOptions options, DocumentHandler documents) {
        this(options, documents, null);
    }

    /** @param shared as with any {@link EdiAssembler} */
    InterchangeAssembler(ReadOptions options, DocumentHandler documents, Places shared) {
        super(options, documents, shared);
    }

    @Override
    String first() {
        return "UNB";
    }

    @Override
    EdifactReading reading(Consumer<Finding> findings, String assumedCurrency, Places places) {
        return new EdifactReading(findings, assumedCurrency, places);
    }

    @Override
    String tooMany() {
        return "edifact.messages.many";
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
    }

    @Override
    Message message(MessageHeader header, int first, int last, BusinessDocument document, List<Finding> findings) {
        return new Message(
                header.type(), STANDARD, header.fullVersion(), header.reference(), first, last, document, findings);
    }

    @Override
    Interchange interchange(Segment unb) {
        if (unb == null) {
            return Interchange.header(STANDARD, "", "", null, null, "", "", false, false);
        }
        return Interchange.header(
                STANDARD,
                unb.code(1, 1),
                unb.code(1, 2),
                new Mailbox(unb.code(2, 1), unb.code(2, 2), unb.code(2, 3)),
                new Mailbox(unb.code(3, 1), unb.code(3, 2), unb.code(3, 3)),
                unb.code(5),
                unb.code(4, 1) + unb.code(4, 2),
                unb.code(11).equals("1"),
                unb.code(9).equals("1"));
    }
}
