package org.comptoir.integration.syntax.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of a document, embedded, and what it can tell about texts. */
record Type(PDFont font) {
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static Type embeddedIn(PDDocument document) throws IOException {
        return load(document, PDDocument.class, LIBERATION);
    }

    /** Its bold one, which PDFBox has not. */
    static Type boldIn(PDDocument document) throws IOException {
        return load(document, Type.class, "LiberationSans-Bold.ttf");
    }

    private static Type load(PDDocument document, Class<?> beside, String name) throws IOException {
        try (InputStream font = beside.getResourceAsStream(name)) {
            return new Type(PDType0Font.load(document, font));
        }
    }

    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text with a question mark for each sign that the font lacks, and plain spaces. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> sign.isBlank() || sign.equals("\u00a0") || sign.equals("\u202f") ? " " : sign)
                .forEach(sign -> writable.append(knows(sign) ? sign : "?"));
        return writable.toString();
    }

    /** The text in lines that fit into {@code width}: broken at spaces, and within a word that is too long itself. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : pieces(text, size, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(String text, float size, float width) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.split(" ")) {
            int from = 0;
            int fits = fitting(word, from, size, width);
            while (from + fits < word.length()) {
                pieces.add(word.substring(from, from + fits));
                from += fits;
                fits = fitting(word, from, size, width);
            }
            pieces.add(word.substring(from));
        }
        return pieces;
    }

    /** How many characters from there fit, at least one: each is measured once, for a word may be a megabyte long. */
    private int fitting(String word, int from, float size, float width) {
        float used = 0;
        int at = from;
        while (at < word.length()) {
            String sign = Character.toString(word.codePointAt(at));
            used += width(sign, size);
            if (used > width && at > from) {
                break;
            }
            at += sign.length();
        }
        return at - from;
    }

    private boolean knows(String sign) {
        try {
            return font.encode(sign).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
