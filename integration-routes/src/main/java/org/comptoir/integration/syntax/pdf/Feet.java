package org.comptoir.integration.syntax.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** The feet of all pages: only at the end is it known how many there are. */
final class Feet {
    private static final float SIZE = 7.5f;
    private static final float BASELINE = 24;

    private Feet() {}

    static void write(PDDocument document, Type type, String text) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                write(out, page, type, text, i + 1 + " / " + pages);
            }
        }
    }

    private static void write(PDPageContentStream out, PDPage page, Type type, String text, String number)
            throws IOException {
        float right = page.getMediaBox().getWidth() - Sheet.MARGIN;
        float width = right - Sheet.MARGIN - type.width(number, SIZE) - 12;
        String line = type.lines(type.writable(text), SIZE, width).get(0);
        show(out, type, Sheet.MARGIN, line);
        show(out, type, right - type.width(number, SIZE), number);
    }

    private static void show(PDPageContentStream out, Type type, float x, String text) throws IOException {
        out.beginText();
        out.setFont(type.font(), SIZE);
        out.setNonStrokingColor(0.35f);
        out.newLineAtOffset(x, BASELINE);
        out.showText(text);
        out.endText();
    }
}
