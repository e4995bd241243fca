package org.comptoir.integration.syntax.facturx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a PDF says it carries: its file specifications, which may be packed in object streams. They are found by
 * their key /EF, without following the PDF's tables; each step is bounded.
 */
final class PdfAttachments {
    private static final int MOST = 100;
    private static final int REACH = PdfObjects.REACH;

    private static final String REFERENCE = "\\s{1,9}(\\d{1,9})\\s{1,9}\\d{1,5}\\s{1,9}R";
    /** The content: named here, or in an object of its own. */
    private static final Pattern FILE =
            Pattern.compile("/EF(?:\\s{0,9}<<[^<>]{0,200}?/U?F" + REFERENCE + "|" + REFERENCE + ")");

    private static final Pattern CONTENT = Pattern.compile("/U?F" + REFERENCE);

    private static final Pattern UNICODE_NAME = text("UF");
    private static final Pattern NAME = text("F");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{1,3}|\\r\\n|.)", Pattern.DOTALL);

    private final PdfObjects objects;
    private final List<Attachment> found = new ArrayList<>();

    private PdfAttachments(PdfObjects objects) {
        this.objects = objects;
    }

    static List<Attachment> of(PdfObjects objects) {
        PdfAttachments attachments = new PdfAttachments(objects);
        objects.texts().forEach(attachments::add);
        return attachments.found;
    }

    private static Pattern text(String key) {
        return Pattern.compile(
                "/" + key + "\\s{0,9}(?:\\(((?:[^()\\\\]|\\\\.){0,500})\\)|<([0-9A-Fa-f\\s]{0,2000})>)",
                Pattern.DOTALL);
    }

    private void add(String text) {
        Matcher file = FILE.matcher(text);
        while (found.size() < MOST && file.find()) {
            String specification = around(text, file.start(), file.end());
            found.add(new Attachment(name(specification), content(file)));
        }
    }

    /** The dictionary that this stands in, as far as it is near. */
    private static String around(String text, int from, int to) {
        int start = Math.max(0, from - REACH);
        int depth = 0;
        for (int i = from - 1; i > start; i--) {
            if (text.charAt(i) == '<' && text.charAt(i - 1) == '<') {
                start = depth == 0 ? i - 1 : start;
                depth--;
                i--;
            } else if (text.charAt(i) == '>' && text.charAt(i - 1) == '>') {
                depth++;
                i--;
            }
        }
        boolean nested = text.charAt(to - 1) == 'R' && text.substring(from, to).contains("<<");
        int end = text.indexOf(">>", nested ? text.indexOf(">>", to) + 2 : to);
        return text.substring(start, end < 0 ? Math.min(text.length(), to + REACH) : Math.min(end, to + REACH));
    }

    private static String name(String specification) {
        Matcher unicode = UNICODE_NAME.matcher(specification);
        Matcher plain = NAME.matcher(specification);
        Matcher name = unicode.find() ? unicode : plain.find() ? plain : null;
        return name == null ? "" : decoded(name);
    }

    private static String decoded(Matcher name) {
        byte[] bytes = name.group(1) == null ? hex(name.group(2)) : literal(name.group(1));
        boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        return new String(bytes, charset).replaceAll("\\p{Cntrl}", "");
    }

    private static byte[] hex(String digits) {
        String even = digits.replaceAll("\\s", "");
        return HexFormat.of().parseHex(even.length() % 2 == 0 ? even : even + "0");
    }

    private static byte[] literal(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(unescaped(m.group(1))))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String unescaped(String escape) {
        return Character.isDigit(escape.charAt(0))
                ? Character.toString((char) (Integer.parseInt(escape, 8) & 0xFF))
                : escape.isBlank() ? "" : escape;
    }

    private int content(Matcher file) {
        String number = file.group(1) == null ? second(file.group(2)) : file.group(1);
        return number == null ? -1 : objects.position(number);
    }

    private String second(String number) {
        Matcher content = CONTENT.matcher(objects.text(number));
        return content.find() ? content.group(1) : null;
    }
}
