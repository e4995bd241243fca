package org.comptoir.integration.mapping.en16931;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.kernel.finding.Finding;

/** A good invoice in UBL or CII of which a test changes some words. */
final class InvoiceOfTest {
    private final String text;

    private InvoiceOfTest(String text) {
        this.text = text;
    }

    static InvoiceOfTest ubl() throws IOException {
        return of("invoices/ubl-2.1");
    }

    static InvoiceOfTest cii() throws IOException {
        return of("invoices/cii-d16b");
    }

    private static InvoiceOfTest of(String golden) throws IOException {
        return new InvoiceOfTest(Files.readString(Path.of("src/test/resources/exchange", golden, "10_message.xml")));
    }

    /** The same with other words. @throws IllegalArgumentException when the words do not stand there */
    InvoiceOfTest with(String words, String others) {
        if (!text.contains(words)) {
            throw new IllegalArgumentException(words);
        }
        return new InvoiceOfTest(text.replace(words, others));
    }

    private ReadResult read() {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    Invoice invoice() {
        return (Invoice) read().messages().get(0).document();
    }

    List<Finding> findings() {
        return read().all();
    }

    /** Each finding as its severity, its code without {@code en16931.}, and what it quotes. */
    List<String> told() {
        return findings().stream()
                .map(f -> f.severity() + " " + f.code().replace("en16931.", "") + " " + f.arguments())
                .toList();
    }
}
