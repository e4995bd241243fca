package org.comptoir.integration.syntax.facturx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The objects of a PDF as text: those that stand openly in it, and those that are packed in object streams. */
final class PdfObjects {
    /** How much of an object is looked at, in characters. */
    static final int REACH = 4_096;

    private static final Pattern FIRST = Pattern.compile("/First\\s{1,9}(\\d{1,9})");

    private final String pdf;
    private final List<Packed> packed = new ArrayList<>();

    /** @param first where the first object begins; before it stand pairs of a number and a place */
    private record Packed(int first, String text) {}

    /** @param pdf byte by byte */
    PdfObjects(String pdf) {
        this.pdf = pdf;
    }

    /** @param dictionary what stands before the object stream */
    void add(String dictionary, String text) {
        Matcher first = FIRST.matcher(dictionary);
        int at = first.find() ? Integer.parseInt(first.group(1)) : 0;
        packed.add(new Packed(Math.min(at, text.length()), text));
    }

    /** The PDF itself, then each object stream. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(pdf));
        packed.forEach(p -> texts.add(p.text()));
        return texts;
    }

    /** Where the last object of this number begins in the PDF itself, or -1: a later revision is appended. */
    int position(String number) {
        String head = number + " 0 obj";
        int at = pdf.lastIndexOf(head);
        while (at > 0 && Character.isDigit(pdf.charAt(at - 1))) {
            at = pdf.lastIndexOf(head, at - 1);
        }
        return at;
    }

    /** The beginning of the object of this number, or an empty text. */
    String text(String number) {
        int at = position(number);
        if (at >= 0) {
            return pdf.substring(at, Math.min(pdf.length(), at + REACH));
        }
        for (int i = packed.size() - 1; i >= 0; i--) {
            int start = start(packed.get(i), number);
            if (start >= 0) {
                String text = packed.get(i).text();
                return text.substring(start, Math.min(text.length(), start + REACH));
            }
        }
        return "";
    }

    private static int start(Packed packed, String number) {
        String[] pairs = packed.text().substring(0, packed.first()).strip().split("\\s+");
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i].equals(number) && pairs[i + 1].matches("\\d{1,8}")) {
                int start = packed.first() + Integer.parseInt(pairs[i + 1]);
                return start < packed.text().length() ? start : -1;
            }
        }
        return -1;
    }
}
