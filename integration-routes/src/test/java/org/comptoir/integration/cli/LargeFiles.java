package org.comptoir.integration.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Large files, written piece by piece: orders of many lines or many orders, and a bank's statement of many entries. */
final class LargeFiles {
    private LargeFiles() {}

    /** A head, as many pieces as wanted, a tail. */
    private static Path write(Path file, String head, int pieces, IntFunction<String> piece, String tail)
            throws IOException {
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.write(head);
            for (int i = 1; i <= pieces; i++) {
                out.write(piece.apply(i));
            }
            out.write(tail);
        }
        return file;
    }

    /** An EDIFACT interchange of orders (ORDERS D.96A). */
    static Path edifact(Path file, int orders, int lines) throws IOException {
        String head = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+1'\n";
        return write(file, head, orders, i -> edifact(i, lines), "UNZ+" + orders + "+1'\n");
    }

    private static String edifact(int number, int lines) {
        StringBuilder out = new StringBuilder("UNH+" + number + "+ORDERS:D:96A:UN:EAN008'\n");
        out.append("BGM+220+PO-")
                .append(number)
                .append("+9'\nDTM+137:20261123:102'\nNAD+BY+3020180000017::9'\nCUX+2:EUR:9'\n");
        for (int line = 1; line <= lines; line++) {
            out.append("LIN+").append(line).append("++3020180000017:EN'\nIMD+F++:::Ciment gris ");
            out.append(line).append(" kg'\nQTY+21:12'\nPRI+AAA:3.50'\n");
        }
        out.append("UNS+S'\nUNT+")
                .append(lines * 4 + 7)
                .append('+')
                .append(number)
                .append("'\n");
        return out.toString();
    }

    /** An X12 interchange of orders (850 of release 004010). */
    static Path x12(Path file, int orders, int lines) throws IOException {
        String head =
                "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECIPIENT      *261123*0905*U*00401*000000001"
                        + "*0*P*>~\nGS*PO*SENDER*RECIPIENT*20261123*0905*1*X*004010~\n";
        String tail = "GE*" + orders + "*1~\nIEA*1*000000001~\n";
        return write(file, head, orders, i -> x12(i, lines), tail);
    }

    private static String x12(int number, int lines) {
        StringBuilder out = new StringBuilder("ST*850*" + (1_000 + number) + "~\nBEG*00*NE*PO-");
        out.append(number).append("**20261123~\nCUR*BY*EUR~\n");
        for (int line = 1; line <= lines; line++) {
            out.append("PO1*").append(line).append("*12*EA*3.50**EN*3020180000017~\nPID*F****Ciment gris ");
            out.append(line).append(" kg~\n");
        }
        out.append("CTT*").append(lines).append("~\nSE*").append(lines * 2 + 5).append('*');
        return out.append(1_000 + number).append("~\n").toString();
    }

    /** Many times what {@code one} file holds from {@code begin} to {@code end}, with what stands around it. */
    static Path many(Path file, Path one, String begin, String end, int times) throws IOException {
        String text = Files.readString(one);
        int from = text.indexOf(begin);
        int to = text.indexOf(end, from) + end.length();
        String piece = text.substring(from, to) + "\n";
        return write(file, text.substring(0, from), times, i -> piece, text.substring(to));
    }
}
