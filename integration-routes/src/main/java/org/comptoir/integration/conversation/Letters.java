package org.comptoir.integration.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.exchange.Format;
import org.comptoir.exchange.Outgoing;
import org.comptoir.exchange.Written;
import org.comptoir.integration.acknowledgement.Envelopes;
import org.comptoir.integration.translation.Documents;
import org.comptoir.kernel.refusal.NotFoundException;

/** Puts a document into an interchange to a partner, in the form that his profile names (EXC-01, EXC-02). */
@ApplicationScoped
public class Letters {
    @Inject
    private Envelopes envelopes;

    /** The interchange around {@code document}, ready to leave, with what it could not hold of it. */
    Letter around(Outgoing outgoing, BusinessDocument document, List<String> orders) {
        Format format = outgoing.profile().format(outgoing.conversation()).orElseThrow(() -> gone(outgoing));
        Written written = ReadAgain.of(document, outgoing.reference(), bytes(outgoing, document, format));
        String name = Envelopes.fileName(written.types(), document.number(), outgoing.reference());
        return new Letter(name, written, orders);
    }

    private byte[] bytes(Outgoing outgoing, BusinessDocument document, Format format) {
        return switch (format) {
            case X12_4010 ->
                Documents.write(document, envelopes.x12(outgoing.profile(), "004010", outgoing.reference()));
            case X12_5010 ->
                Documents.write(document, envelopes.x12(outgoing.profile(), "005010", outgoing.reference()));
            case D01B ->
                Documents.write(document, envelopes.profile(outgoing.profile(), "D.01B", outgoing.reference()));
            default -> Documents.write(document, envelopes.profile(outgoing.profile(), "D.96A", outgoing.reference()));
        };
    }

    private static NotFoundException gone(Outgoing outgoing) {
        return new NotFoundException("format of " + outgoing.conversation() + " for "
                + outgoing.profile().name());
    }
}
