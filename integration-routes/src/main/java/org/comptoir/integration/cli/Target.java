package org.comptoir.integration.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.XmlFormat;

/** What a document can be converted to. */
enum Target {
    EDIFACT_D96A("edifact-d96a") {
        @Override
        byte[] write(BusinessDocument document) {
            return edifact(document, "D.96A");
        }
    },
    EDIFACT_D01B("edifact-d01b") {
        @Override
        byte[] write(BusinessDocument document) {
            return edifact(document, "D.01B");
        }
    },
    UBL("ubl") {
        @Override
        byte[] write(BusinessDocument document) {
            return Documents.write(document, XmlFormat.UBL);
        }
    },
    CII("cii") {
        @Override
        byte[] write(BusinessDocument document) {
            return Documents.write(document, XmlFormat.CII);
        }
    },
    PAIN_001_03("pain.001.001.03") {
        @Override
        byte[] write(BusinessDocument document) {
            return Documents.write(document, XmlFormat.PAIN_001_03);
        }
    },
    PAIN_001_09("pain.001.001.09") {
        @Override
        byte[] write(BusinessDocument document) {
            return Documents.write(document, XmlFormat.PAIN_001_09);
        }
    },
    JSON("json") {
        @Override
        byte[] write(BusinessDocument document) {
            return (Json.of(document) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    };

    /** A conversion has no exchange around it: its envelope is a test's, of a day that never changes. */
    private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final String word;

    Target(String word) {
        this.word = word;
    }

    static Optional<Target> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(t -> t.word).collect(Collectors.joining("|"));
    }

    /** The document's bytes in this format. */
    abstract byte[] write(BusinessDocument document);

    private static byte[] edifact(BusinessDocument document, String directory) {
        Mailbox sender = Mailbox.of("SENDER", "ZZZ");
        Mailbox recipient = Mailbox.of("RECIPIENT", "ZZZ");
        return Documents.write(
                document, new EdifactProfile("UNOY", "4", directory, sender, recipient, "1", "1", true, NEVER));
    }
}
