package org.comptoir.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long it takes until a JVM that was just started has read its first document and said what it is, beside one that
 * reads nothing; in turn, and the first of them once more as control.
 */
final class ColdStart {
    private static final int ROUNDS = 11;

    private ColdStart() {}

    static void print() throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile("order", ".edi"), OrderFiles.edifact(1, 1, 20));
        String[][] contestants = {{file.toString()}, {}, {file.toString()}};
        String[] names = {"first document", "a JVM that reads nothing", "control"};
        long[][] millis = new long[names.length][ROUNDS];
        long[][] cpu = new long[names.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < names.length; i++) {
                long before = System.nanoTime();
                String said = Child.run("-Xshare:auto", FirstDocument.class, contestants[i]);
                millis[i][round] = (System.nanoTime() - before) / 1_000_000;
                cpu[i][round] =
                        Long.parseLong(said.strip().lines().reduce((a, b) -> b).orElseThrow());
            }
        }
        Files.delete(file);
        System.out.printf("%n| start | ms (least, most) | CPU ms |%n|---|---|---|%n");
        for (int i = 0; i < names.length; i++) {
            Arrays.sort(millis[i]);
            Arrays.sort(cpu[i]);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d (%d, %d) | %d |%n",
                    names[i],
                    millis[i][ROUNDS / 2],
                    millis[i][0],
                    millis[i][ROUNDS - 1],
                    cpu[i][ROUNDS / 2]);
        }
    }
}
