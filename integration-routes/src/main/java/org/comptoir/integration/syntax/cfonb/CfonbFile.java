package org.comptoir.integration.syntax.cfonb;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** The records of a CFONB 120 file: one a line, or one after the other without line ends. */
public final class CfonbFile {
    private static final int LENGTH = 120;
    private static final Pattern FIRST =
            Pattern.compile("(01|04|05|07)\\d{5}[ 0-9A-Z]{4}\\d{5}[A-Z]{3}..[ 0-9A-Z]{13}.*", Pattern.DOTALL);

    private CfonbFile() {}

    /** Whether a file begins so. */
    public static boolean isCfonb(String head) {
        return FIRST.matcher(head).matches();
    }

    /** The records, each 120 characters long; what was longer or shorter is told. */
    public static List<CfonbRecord> read(byte[] bytes, Consumer<Finding> findings) {
        List<CfonbRecord> records = new ArrayList<>();
        String[] lines = lines(text(bytes));
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                records.add(new CfonbRecord(i + 1, fitted(lines[i], i + 1, findings)));
            }
        }
        return records;
    }

    private static String[] lines(String text) {
        boolean unbroken = text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.length() > LENGTH;
        return unbroken ? text.split("(?<=\\G.{" + LENGTH + "})") : text.split("\r\n|\n|\r", -1);
    }

    /** Some programs cut spaces at the end of a line. */
    private static String fitted(String line, int number, Consumer<Finding> findings) {
        int length = line.length();
        if (length != LENGTH) {
            Place place = new Place.InTable(number, "");
            boolean surplus = length > LENGTH && !line.substring(LENGTH).isBlank();
            String[] arguments = {Integer.toString(length), Integer.toString(LENGTH)};
            findings.accept(
                    surplus
                            ? Finding.error("cfonb.length", place, arguments)
                            : Finding.warning("cfonb.length", place, arguments));
        }
        return (line + " ".repeat(Math.max(0, LENGTH - length))).substring(0, LENGTH);
    }

    /** UTF-8 where it is well-formed, else the Latin letters of Western Europe. */
    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
