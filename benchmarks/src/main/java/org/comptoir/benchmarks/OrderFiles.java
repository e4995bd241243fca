package org.comptoir.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;

/** Orders as EDIFACT D.96A (EANCOM) and as a partner's CSV: the same content, each number its own articles and amounts. */
final class OrderFiles {
    private static final int LINES = 20;
    private static final int FILES = 64;

    private OrderFiles() {}

    /** 64 files of one order of 20 lines, about 1.6 KB each. */
    static byte[][] edifact() {
        return IntStream.range(0, FILES).mapToObj(i -> edifact(i, 1, LINES)).toArray(byte[][]::new);
    }

    /** The same orders as rows of a semicolon CSV. */
    static byte[][] csv() {
        return IntStream.range(0, FILES).mapToObj(OrderFiles::csv).toArray(byte[][]::new);
    }

    /** One interchange of {@code messages} orders with {@code lines} lines each. */
    static byte[] edifact(int number, int messages, int lines) {
        StringBuilder out = new StringBuilder(messages * lines * 80 + 200);
        out.append("UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+")
                .append(number)
                .append("'\n");
        for (int m = 1; m <= messages; m++) {
            message(out, number + m, m, lines);
        }
        out.append("UNZ+").append(messages).append('+').append(number).append("'\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void message(StringBuilder out, int order, int reference, int lines) {
        out.append("UNH+").append(reference).append("+ORDERS:D:96A:UN:EAN008'\n");
        out.append("BGM+220+PO-").append(order).append("+9'\nDTM+137:20261123:102'\nDTM+2:20261127:102'\n");
        out.append("NAD+BY+3020180000017::9'\nNAD+SU+3020180000024::9'\nNAD+DP+3020180000031::9'\nCUX+2:EUR:9'\n");
        for (int line = 1; line <= lines; line++) {
            line(out, order, line);
        }
        out.append("UNS+S'\nCNT+2:").append(lines).append("'\nUNT+").append(lines * 4 + 11);
        out.append('+').append(reference).append("'\n");
    }

    private static void line(StringBuilder out, int order, int line) {
        out.append("LIN+").append(line).append("++").append(gtin(order, line)).append(":EN'\n");
        out.append("IMD+F++:::Ciment gris ").append(line).append(" kg'\n");
        out.append("QTY+21:").append(quantity(order, line)).append("'\n");
        out.append("PRI+AAA:").append(price(order, line)).append("'\n");
    }

    private static byte[] csv(int number) {
        StringBuilder out = new StringBuilder("numero;date;gln_client;gln_livraison;ean;quantite;prix\n");
        for (int line = 1; line <= LINES; line++) {
            out.append("PO-").append(number).append(";23/11/2026;3020180000017;3020180000031;");
            out.append(gtin(number, line))
                    .append(';')
                    .append(quantity(number, line))
                    .append(';');
            out.append(price(number, line).replace('.', ',')).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** With its check digit: weights 1 and 3 from the left. */
    private static String gtin(int order, int line) {
        String digits = String.format(Locale.ROOT, "302018%06d", (order * 31 + line) % 1_000_000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static int quantity(int order, int line) {
        return 1 + (order * 7 + line * 13) % 500;
    }

    private static String price(int order, int line) {
        return String.format(Locale.ROOT, "%d.%02d", 1 + (order + line) % 90, (order * 3 + line) % 100);
    }
}
