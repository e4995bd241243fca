package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is much but not wrong. */
@Tag("EXC-02")
@Tag("INV-03")
@DisplayName("EXC-02 INV-03 A UBL invoice")
class LargeButHonestTest {
    private static final String NOTE = "<cbc:Note>Escompte : néant</cbc:Note>";

    private static ReadResult with(String more) throws IOException {
        String xml = Files.readString(Path.of("src/test/resources/exchange/invoices/ubl-2.1/10_message.xml"));
        assertThat(xml).contains(NOTE);
        return Documents.read(xml.replace(NOTE, more).getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    @Test
    @DisplayName("with an attachment of fifty megabytes is read, and the attachment is told as not taken over")
    void withAttachment() throws IOException {
        String attachment = "<cac:AdditionalDocumentReference><cbc:ID>A-1</cbc:ID><cac:Attachment>"
                + "<cbc:EmbeddedDocumentBinaryObject mimeCode='application/pdf' filename='../../a.pdf'>"
                + "QUJD".repeat(50 << 18)
                + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>";
        ReadResult result = with(attachment);

        assertThat(result.messages().get(0).document()).isInstanceOf(Invoice.class);
        assertThat(result.all()).anyMatch(f -> f.place().brief().contains("AdditionalDocumentReference"));
        assertThat(result.all()).noneMatch(Finding::isError);
    }

    @Test
    @DisplayName("with a million notes is read in bounded time, or refused for them")
    void withNotes() throws IOException {
        ReadResult result = with("<cbc:Note>x</cbc:Note>".repeat(1_000_000));

        boolean kept = result.messages().get(0).document() instanceof Invoice invoice
                && invoice.notes().size() == 1_000_000;
        assertThat(kept || result.outcome() == Outcome.REFUSED).isTrue();
    }

    @Test
    @DisplayName("whose element has more attributes than are read is refused, not read in part")
    void withAttributes() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 65; i++) {
            attributes.append(" a").append(i).append("='x'");
        }
        ReadResult result = with("<cbc:Note" + attributes + ">x</cbc:Note>");

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all()).extracting(Finding::code).contains("xml.attributes");
    }
}
