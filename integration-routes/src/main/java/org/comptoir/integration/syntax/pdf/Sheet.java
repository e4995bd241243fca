package org.comptoir.integration.syntax.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4 pages across, written from the top; a new one begins by itself when the old one is full. */
final class Sheet implements AutoCloseable {
    private static final float MARGIN = 36;
    private static final PDRectangle ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    /** Between the margins, in points. */
    static final float WIDTH = ACROSS.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final Type type;
    private PDPageContentStream page;
    private float y;

    Sheet(PDDocument document, Type type) throws IOException {
        this.document = document;
        this.type = type;
        turn();
    }

    void title(String text) throws IOException {
        y -= 18;
        text(0, y, 18, text);
        y -= 14;
    }

    void fact(String name, String value) throws IOException {
        y -= 13;
        text(0, y, 10, name);
        text(160, y, 10, value);
    }

    /** Whether {@code height} is left on the page. */
    boolean hasRoom(float height) {
        return y - height >= MARGIN;
    }

    /** Takes {@code height} from the page. */
    void take(float height) {
        y -= height;
    }

    /** Where the last taken part begins at its foot. */
    float foot() {
        return y;
    }

    void text(float x, float baseline, float size, String text) throws IOException {
        page.beginText();
        page.setFont(type.font(), size);
        page.newLineAtOffset(MARGIN + x, baseline);
        page.showText(type.writable(text));
        page.endText();
    }

    /** A hairline over the page's width. */
    void line(float at) throws IOException {
        page.setStrokingColor(0.85f);
        page.setLineWidth(0.5f);
        page.moveTo(MARGIN, at);
        page.lineTo(MARGIN + WIDTH, at);
        page.stroke();
    }

    Type type() {
        return type;
    }

    /** Begins a new page. */
    void turn() throws IOException {
        close();
        PDPage next = new PDPage(ACROSS);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = ACROSS.getHeight() - MARGIN;
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
