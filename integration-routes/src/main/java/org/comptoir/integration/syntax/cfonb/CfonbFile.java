package org.comptoir.integration.syntax.cfonb;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.text.Decoded;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** The records of a CFONB 120 file: one a line, or one after the other without line ends. */
public final class CfonbFile {
    private static final int LENGTH = 120;
    private static final int LINES = 500_000;
    private static final Pattern FIRST =
            Pattern.compile("(01|04|05|07)\\d{5}[ 0-9A-Z]{4}\\d{5}[A-Z]{3}..[ 0-9A-Z]{13}.*", Pattern.DOTALL);

    private CfonbFile() {}

    /** Whether a file begins so. */
    public static boolean isCfonb(String head) {
        return FIRST.matcher(head).matches();
    }

    /** Hands on the records, each 120 characters long; what was longer or shorter is told. */
    public static void read(byte[] bytes, Consumer<CfonbRecord> records, Consumer<Finding> findings) {
        Iterator<String> lines = lines(Decoded.of(bytes).text()).iterator();
        int number = 0;
        while (lines.hasNext() && number < LINES) {
            String line = lines.next();
            number++;
            if (!line.isBlank()) {
                records.accept(new CfonbRecord(number, fitted(line, number, findings)));
            }
        }
        if (lines.hasNext()) {
            findings.accept(Finding.error("partner.file.rows", new Place.WholeFile(), Integer.toString(LINES)));
        }
    }

    private static Stream<String> lines(String text) {
        boolean unbroken = text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.length() > LENGTH;
        return unbroken
                ? IntStream.rangeClosed(0, (text.length() - 1) / LENGTH)
                        .mapToObj(i -> text.substring(i * LENGTH, Math.min(text.length(), (i + 1) * LENGTH)))
                : text.lines();
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
}
