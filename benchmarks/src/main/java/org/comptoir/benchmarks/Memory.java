package org.comptoir.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.cli.Read;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.X12Profile;

/**
 * The least heap in which {@code read} reads a file, found by halving, beside the least for a file of one small order: what is
 * more than that, the file's own bytes not counted, is what reading takes.
 */
final class Memory {
    private static final int MOST = 128;
    private static final int MESSAGES = 5_000;
    private static final int LINES = 20_000;

    private Memory() {}

    static void print() throws IOException, InterruptedException {
        System.out.printf("%n| read | file MB | least heap MB | above idle and file |%n|---|---|---|---|%n");
        double edifact = row("EDIFACT, one small order: idle", OrderFiles.edifact(1, 1, 1), 0);
        row("EDIFACT, 5,000 orders of 20 lines", OrderFiles.edifact(1, MESSAGES, 20), edifact);
        row("EDIFACT, one order of 20,000 lines", OrderFiles.edifact(1, 1, LINES), edifact);
        double x12 = row("X12, one small order: idle", x12(1), 0);
        row("X12, 5,000 orders of 20 lines", repeated(x12(20)), x12);
        row("X12, one order of 20,000 lines", x12(LINES), x12);
    }

    private static double row(String name, byte[] bytes, double idle) throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile("memory", ".edi"), bytes);
        int least = least(file);
        Files.delete(file);
        double size = bytes.length / (double) (1 << 20);
        String above = idle == 0 ? "" : Long.toString(Math.max(0, Math.round(least - idle - size)));
        System.out.printf(Locale.ROOT, "| %s | %.1f | %d | %s |%n", name, size, least, above);
        return least;
    }

    private static int least(Path file) throws IOException, InterruptedException {
        int tooLittle = 1;
        int enough = MOST;
        while (enough - tooLittle > 1) {
            int tried = (enough + tooLittle) / 2;
            if (isEnough(file, tried)) {
                enough = tried;
            } else {
                tooLittle = tried;
            }
        }
        return enough;
    }

    private static boolean isEnough(Path file, int megabytes) throws IOException, InterruptedException {
        String said = Child.run("-Xmx" + megabytes + "m", Read.class, file.toString());
        return said.contains(": accepted") && !said.contains("OutOfMemoryError");
    }

    private static byte[] x12(int lines) {
        byte[] edifact = OrderFiles.edifact(1, 1, lines);
        BusinessDocument order =
                Documents.read(edifact, ReadOptions.DEFAULT).taken().get(0).document();
        Mailbox sender = Mailbox.of("SENDER", "ZZ");
        Mailbox recipient = Mailbox.of("RECIPIENT", "ZZ");
        LocalDateTime prepared = LocalDateTime.of(2026, 11, 23, 9, 5);
        return Documents.write(order, X12Profile.of("004010", sender, recipient, "1", prepared));
    }

    /** The one set of an interchange as many times as wanted. */
    private static byte[] repeated(byte[] one) {
        String text = new String(one, StandardCharsets.UTF_8);
        int set = text.indexOf("ST*850");
        int end = text.indexOf("GE*1*");
        String sets = text.substring(set, end).repeat(MESSAGES);
        String all = text.substring(0, set) + sets + "GE*" + MESSAGES + text.substring(end + "GE*1".length());
        return all.getBytes(StandardCharsets.UTF_8);
    }
}
