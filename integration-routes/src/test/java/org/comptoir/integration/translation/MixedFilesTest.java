package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
@DisplayName("EXC-01 A file with interchanges of EDIFACT and of X12")
class MixedFilesTest {
    private static final String EDIFACT = text("orders/eancom-d96a/10_message.edi");
    private static final String X12 = text("orders/x12-4010/10_message.x12");
    private static final String INVOICE = text("invoices/x12-4010/10_message.x12");

    private static String text(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/exchange").resolve(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }

    @Test
    @DisplayName("is read whole, whichever stands first, each interchange in the order of the file")
    void isReadWhole() {
        assertThat(read(EDIFACT + X12).interchanges())
                .extracting(Interchange::standard)
                .containsExactly("EDIFACT", "X12");
        assertThat(read(X12 + EDIFACT + INVOICE).interchanges())
                .extracting(Interchange::standard)
                .containsExactly("X12", "EDIFACT", "X12");
        assertThat(read(EDIFACT + X12 + INVOICE + "\n" + EDIFACT).messages())
                .extracting(Message::type)
                .containsExactly("ORDERS", "850", "810", "ORDERS");
        assertThat(read(EDIFACT + X12).all()).isEmpty();
    }

    @Test
    @DisplayName("with something else between them has that told, and loses nothing of either")
    void tellsTheRest() {
        ReadResult edifactFirst = read(EDIFACT + "Sent from my mail program\n" + X12);
        ReadResult x12First = read(X12 + "Sent from my mail program\n" + EDIFACT);

        assertThat(edifactFirst.all()).extracting(Finding::code).containsExactly("x12.stray");
        assertThat(edifactFirst.taken()).extracting(Message::type).containsExactly("ORDERS", "850");
        assertThat(x12First.all()).extracting(Finding::code).containsExactly("edifact.stray");
        assertThat(x12First.taken()).extracting(Message::type).containsExactly("850", "ORDERS");
    }
}
