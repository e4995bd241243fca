package org.comptoir.integration.syntax.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4 pages, written from the top; a new one begins by itself when the old one is full. */
final class Sheet implements AutoCloseable {
    static final float MARGIN = 36;
    /** The foot stands below. */
    private static final float BOTTOM = 44;

    private static final float HEADING = 18;
    private static final float RUNNING = 7.5f;
    private static final float SUBTITLE_AND_COMPANY = 100;

    private final PDDocument document;
    private final Type type;
    private final Type bold;
    private final PDRectangle size;
    private final String running;
    private PDPageContentStream page;
    private float y;
    private float top;

    private Sheet(PDDocument document, Type type, Type bold, PDRectangle size, String running) throws IOException {
        this.document = document;
        this.type = type;
        this.bold = bold;
        this.size = size;
        this.running = type.writable(running);
        begin();
    }

    /** Pages across, in one type. */
    static Sheet across(PDDocument document, Type type) throws IOException {
        PDRectangle size = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        return new Sheet(document, type, type, size, "");
    }

    /** Upright pages; from the second one on each begins with {@code running}. */
    static Sheet upright(PDDocument document, Type type, Type bold, String running) throws IOException {
        return new Sheet(document, type, bold, PDRectangle.A4, running);
    }

    /** Between the margins, in points. */
    float width() {
        return size.getWidth() - 2 * MARGIN;
    }

    void title(String text) throws IOException {
        y -= HEADING;
        text(0, y, HEADING, text, type);
        y -= 14;
    }

    /** A title in bold, in as many lines as it needs. */
    void heading(String text) throws IOException {
        for (String line : bold.lines(bold.writable(text), HEADING, width())) {
            y -= HEADING + 4;
            text(0, y, HEADING, line, bold);
        }
        y -= 4;
    }

    /** A title within the page, never its last line: heads of a table and the first of its rows stay with it. */
    void subtitle(String text) throws IOException {
        if (!hasRoom(SUBTITLE_AND_COMPANY)) {
            turn();
        }
        y -= 24;
        text(0, y, 10, text, bold);
        y -= 4;
    }

    void fact(String name, String value) throws IOException {
        y -= 13;
        text(0, y, 10, name, type);
        text(160, y, 10, value, type);
    }

    /** Whether {@code height} is left on the page. */
    boolean hasRoom(float height) {
        return height <= left();
    }

    /** How much is left on the page. */
    float left() {
        return y - BOTTOM;
    }

    /** What fits on a page, with heads above it. */
    float most() {
        return size.getHeight() - MARGIN - BOTTOM - 60;
    }

    /** Whether nothing but heads stands on the page. */
    boolean isFresh() {
        return y > top - 60;
    }

    /** Takes {@code height} from the page. */
    void take(float height) {
        y -= height;
    }

    /** Where the last taken part begins at its foot. */
    float foot() {
        return y;
    }

    void text(float x, float baseline, float points, String text, Type in) throws IOException {
        page.beginText();
        page.setFont(in.font(), points);
        page.newLineAtOffset(MARGIN + x, baseline);
        page.showText(in.writable(text));
        page.endText();
    }

    /** A hairline. */
    void line(float at, float x, float length) throws IOException {
        page.setStrokingColor(0.85f);
        page.setLineWidth(0.5f);
        page.moveTo(MARGIN + x, at);
        page.lineTo(MARGIN + x + length, at);
        page.stroke();
    }

    /** A light ground for what was taken last. */
    void tint(float x, float length, float height) throws IOException {
        page.setNonStrokingColor(0.93f);
        page.addRect(MARGIN + x, y, length, height);
        page.fill();
        page.setNonStrokingColor(0f);
    }

    Type type() {
        return type;
    }

    Type bold() {
        return bold;
    }

    /** Begins a new page. */
    void turn() throws IOException {
        close();
        begin();
        if (!running.isEmpty()) {
            String line = type.lines(running, RUNNING, width()).get(0);
            y -= RUNNING;
            text(0, y, RUNNING, line, type);
            y -= 5;
            line(y, 0, width());
            y -= 7;
        }
        top = y;
    }

    private void begin() throws IOException {
        PDPage next = new PDPage(size);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = size.getHeight() - MARGIN;
        top = y;
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
