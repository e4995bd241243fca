package org.comptoir.integration.translation;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.edi.Assumed;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.edi.Seconds;
import org.comptoir.integration.mapping.x12.X12Reading;
import org.comptoir.integration.mapping.x12.X12Seconds;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.text.ResourceLines;
import org.comptoir.integration.syntax.x12.SetHeader;
import org.comptoir.integration.syntax.x12.X12Handler;
import org.comptoir.kernel.finding.Finding;

/** Puts one X12 interchange together. */
final class X12Assembler extends EdiAssembler<SetHeader, X12Reading> implements X12Handler {
    private static final String STANDARD = "X12";
    private static final Assumed ASSUMED = new Assumed(ResourceLines.of(X12Values.class, "assumed.tsv"));

    X12Assembler(ReadOptions options, DocumentHandler documents) {
        this(options, documents, null);
    }

    /** @param shared as with any {@link EdiAssembler} */
    X12Assembler(ReadOptions options, DocumentHandler documents, Places shared) {
        super(options, documents, shared, "ISA", "x12.sets.many");
    }

    @Override
    X12Reading reading(Consumer<Finding> findings, String assumedCurrency, Places places) {
        return new X12Reading(findings, assumedCurrency, places);
    }

    @Override
    EdiMapping mapping(SetHeader header, Segment st, X12Reading reading) {
        EdiMapping mapping = X12Mappings.of(header.type(), reading).orElse(null);
        X12Mappings.checkHeader(header, st, reading, mapping != null);
        return mapping;
    }

    /** That a code is one at all is checked by the schemas. */
    @Override
    void codes(Segment segment, Reading reading) {
        ASSUMED.check(segment, reading);
    }

    @Override
    Seconds seconds(Reading reading) {
        return new X12Seconds(reading);
    }

    /** The documents keep both ends of what X12 dates. */
    @Override
    void together(List<Segment> segments, Reading reading) {
        // nothing is left to do
    }

    @Override
    Message message(SetHeader header, int first, int last, BusinessDocument document, List<Finding> findings) {
        return new Message(
                header.type(), STANDARD, header.version(), reference(header), first, last, document, findings);
    }

    /** A set's number is its own only within its group (GS06). */
    private static String reference(SetHeader header) {
        return header.groupReference().isEmpty()
                ? header.reference()
                : header.groupReference() + "/" + header.reference();
    }

    @Override
    Interchange interchange(Segment isa) {
        if (isa == null) {
            return Interchange.header(STANDARD);
        }
        if (Moments.isWrong(isa.code(9), isa.code(10))) {
            finding(Finding.warning("x12.envelope.date", isa.place(9, 0), isa.code(9), isa.code(10)));
        }
        return Interchange.header(
                STANDARD,
                "",
                isa.code(12),
                Mailbox.of(isa.code(6), isa.code(5)),
                Mailbox.of(isa.code(8), isa.code(7)),
                isa.code(13),
                isa.code(9) + isa.code(10),
                isa.code(15).equals("T"),
                isa.code(14).equals("1"),
                EnvelopeTerms.NONE);
    }

    @Override
    Finding repeated(Segment isa) {
        return Finding.warning("x12.reference.interchange.repeated", isa.place(13, 0), isa.code(13));
    }

    /** An 850 may leave it to the sender of the interchange to say who orders; the day is demanded by BEG itself. */
    @Override
    void origin(BusinessDocument document, Places places, Consumer<Finding> told) {}
}
