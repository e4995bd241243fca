package org.comptoir.system.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An invoice that is data, as a supplier's own program makes it: UBL, 40 × 9521000000148 at 0.92 € and 20 % of VAT. */
final class InvoiceFile {
    private InvoiceFile() {}

    static FilePayload ubl(String number, String order, int quantity) {
        try (InputStream in = InvoiceFile.class.getResourceAsStream("/invoices/ubl.xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{number}", number)
                    .replace("{order}", order)
                    .replace("{quantity}", Integer.toString(quantity));
            return new FilePayload(number + ".xml", "application/xml", text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
