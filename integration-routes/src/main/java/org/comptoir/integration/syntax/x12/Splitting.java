package org.comptoir.integration.syntax.x12;

import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Segment;

/** Cuts a segment's text into elements, repetitions and components: X12 has no release character. */
final class Splitting {
    private final Separators separators;
    private boolean replaced;

    Splitting(Separators separators) {
        this.separators = separators;
    }

    /** Ends of line inside a segment are no data: the file was cut into lines on its way. */
    static String withoutLineEnds(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text.stripTrailing()
                : text.replace("\n", "").replace("\r", "").stripTrailing();
    }

    boolean isTooLong(String text, int longest) {
        int start = 0;
        for (int i = 0; i < text.length() && text.length() > longest; i++) {
            if (isSeparator(text.charAt(i))) {
                start = i;
            } else if (i - start > longest) {
                return true;
            }
        }
        return false;
    }

    int parts(String text) {
        return (int) text.chars().filter(c -> isSeparator((char) c)).count();
    }

    private boolean isSeparator(char c) {
        return c == separators.element() || c == separators.component() || c == separators.repetition();
    }

    /** The segment; ISA alone is not cut at component and repetition separators, which stand there to be shown. */
    Segment segment(String text, int number) {
        String[] cells = cut(text, separators.element());
        Segment segment = new Segment("", number, cells[0].strip());
        boolean isa = segment.tag().equals("ISA");
        for (int i = 1; i < cells.length; i++) {
            if (isa) {
                segment.add(i, 1, cells[i].strip());
            } else {
                element(segment, i, cells[i]);
            }
        }
        return segment;
    }

    private void element(Segment segment, int position, String cell) {
        for (String repetition : cut(cell, separators.repetition())) {
            String[] components = cut(repetition, separators.component());
            for (int c = 0; c < components.length; c++) {
                segment.add(position, c + 1, components[c].strip());
            }
        }
    }

    private static String[] cut(String text, char separator) {
        return text.indexOf(separator) < 0
                ? new String[] {text}
                : text.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1);
    }

    /** The segment with the separators that StAEDI is given. */
    String normal(Segment segment) {
        replaced = false;
        StringBuilder out = new StringBuilder(segment.tag());
        int position = 0;
        for (Element element : segment.elements()) {
            boolean repeated = element.position() == position;
            out.append(
                    repeated
                            ? String.valueOf(X12Framing.REPETITION)
                            : String.valueOf(X12Framing.ELEMENT).repeat(element.position() - position));
            position = element.position();
            for (int c = 1; c <= element.size(); c++) {
                out.append(c == 1 ? "" : String.valueOf(X12Framing.COMPONENT)).append(printable(element.look(c)));
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == X12Framing.ELEMENT) {
            end--;
        }
        return out.substring(0, end);
    }

    private String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == 0x7F) {
                replaced = true;
                return text.replaceAll("[\\p{Cntrl}]", " ");
            }
        }
        return text;
    }

    /** Whether the last segment had characters that no text can have; each became a space. */
    boolean replacedControls() {
        return replaced;
    }
}
