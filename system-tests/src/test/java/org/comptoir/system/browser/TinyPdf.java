package org.comptoir.system.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The smallest file that passes for a PDF, to be uploaded as an invoice. */
public final class TinyPdf {
    private static final String TEXT =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF\n";

    private TinyPdf() {}

    /** One with this file name. */
    public static FilePayload named(String name) {
        return new FilePayload(name, "application/pdf", TEXT.getBytes(StandardCharsets.US_ASCII));
    }
}
