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
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.kernel.refusal.NotFoundException;

/** Puts a document into an EDIFACT interchange to a partner, in the directory that his profile names. */
@ApplicationScoped
public class Letters {
    @Inject
    private Envelopes envelopes;

    /** The interchange around {@code document}, ready to leave. */
    Letter around(Outgoing outgoing, String type, BusinessDocument document, List<String> orders) {
        Format format = outgoing.profile().format(outgoing.conversation()).orElseThrow(() -> gone(outgoing));
        EdifactProfile profile = envelopes.profile(outgoing.profile(), directory(format), outgoing.reference());
        Written written =
                new Written(outgoing.reference(), directory(format), type, Documents.write(document, profile));
        return new Letter(Envelopes.fileName(type, document.number(), outgoing.reference()), written, orders);
    }

    private static String directory(Format format) {
        return format == Format.D01B ? "D.01B" : "D.96A";
    }

    private static NotFoundException gone(Outgoing outgoing) {
        return new NotFoundException("format of " + outgoing.conversation() + " for "
                + outgoing.profile().name());
    }
}
