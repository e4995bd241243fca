package org.comptoir.integration.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.cfonb.CfonbFile;
import org.comptoir.integration.syntax.text.Decoded;

/** What a file looks like, told from its first bytes. */
public enum FileKind {
    EMPTY("-"),
    EDIFACT("UN/EDIFACT"),
    X12("ANSI X12"),
    TRADACOMS("TRADACOMS"),
    CFONB("CFONB 120"),
    IDOC("SAP IDoc"),
    XML("XML"),
    JSON("JSON"),
    PDF("PDF"),
    ZIP("ZIP (XLSX, DOCX …)"),
    OFFICE_97("XLS/DOC 97–2003"),
    TEXT("text"),
    BINARY("binary");

    private static final int HEAD = 4096;
    /** ISA in EBCDIC, seen as ISO 8859-1. */
    private static final String EBCDIC_ISA = "\u00C9\u00E2\u00C1";

    /** Compound files of Microsoft, seen as ISO 8859-1: old workbooks, and new ones with a password. */
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private static final Pattern SERVICE = Pattern.compile("UN[ABHG][^A-Za-z0-9]|una:\\+|un[bh]\\+");
    private static final Pattern MESSAGE = Pattern.compile("['\\n]UNH\\+[^+]*\\+[A-Z]{6}:");

    /** ISA below other text, such as the head of a mail: so regular that nothing else looks like it. */
    private static final Pattern ISA = Pattern.compile(
            "^ISA([^A-Za-z0-9\\s])\\d\\d\\1.{10}\\1\\d\\d\\1.{10}\\1.{2}\\1.{15}\\1", Pattern.MULTILINE);

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** Its name for people; the sentences say {@code text} and {@code binary} in their own language. */
    public String label() {
        return label;
    }

    /** What {@code bytes} look like. Never fails; unknown text is {@link #TEXT}, anything else {@link #BINARY}. */
    public static FileKind of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (isUtf16Xml(head)) {
            return XML;
        }
        if (Decoded.isUtf16(bytes)) {
            return structured(Decoded.of(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))
                    .text()
                    .strip());
        }
        String text = withoutByteOrderMark(head).strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        return ofText(text);
    }

    private static boolean isUtf16Xml(String head) {
        return head.startsWith("\u00FE\u00FF\u0000<") || head.startsWith("\u00FF\u00FE<\u0000");
    }

    private static FileKind ofText(String text) {
        if (text.startsWith("ISA") || text.startsWith(EBCDIC_ISA)) {
            return X12;
        }
        if (text.startsWith("STX=")) {
            return TRADACOMS;
        }
        if (text.startsWith("%PDF")) {
            return PDF;
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (text.startsWith(OLE)) {
            return OFFICE_97;
        }
        if (CfonbFile.isCfonb(text)) {
            return CFONB;
        }
        if (text.startsWith("EDI_DC")) {
            return IDOC;
        }
        if (isEdifact(text)) {
            return EDIFACT;
        }
        FileKind kind = structured(text);
        return kind == TEXT && ISA.matcher(text).find() ? X12 : kind;
    }

    private static boolean isEdifact(String text) {
        return SERVICE.matcher(text).lookingAt()
                || text.contains("UNB+UNO")
                || MESSAGE.matcher(text).find();
    }

    private static FileKind structured(String text) {
        if (text.startsWith("<")) {
            return XML;
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSON;
        }
        return text.chars().limit(512).anyMatch(c -> c < 9) ? BINARY : TEXT;
    }

    private static String withoutByteOrderMark(String head) {
        return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    }
}
