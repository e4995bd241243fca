package org.comptoir.integration.conversation;

import org.comptoir.document.BusinessDocument;
import org.comptoir.exchange.Written;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Losses;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;

/** A written interchange as its recipient reads it: what it is, and what it does not say of the document (EXC-02). */
final class ReadAgain {
    private ReadAgain() {}

    /** @param bytes an interchange with {@code document} alone */
    static Written of(BusinessDocument document, String reference, byte[] bytes) {
        ReadResult back = Documents.read(bytes, ReadOptions.DEFAULT);
        Message message = back.messages().get(0);
        String version = message.version().replaceFirst(" .*", "");
        String standard = back.kind() == FileKind.X12 ? "X12 " + version : version;
        return new Written(reference, standard, message.type(), bytes, Losses.of(document, back));
    }
}
