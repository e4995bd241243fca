package org.comptoir.integration.syntax.facturx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ISO 15076-1), made of the standard's numbers, so
 * that no profile of somebody's has to be handed on with each invoice.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    /** From D65, sRGB's white, to D50, that of ICC (Bradford). */
    private static final double[] ADAPTATION = {
        1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168
    };
    /** Exponent, a, b, c, d: (aX + b)^g from d on, cX below. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        int table = HEADER + 4 + 12 * tags.size();
        int size = table + tags.values().stream().mapToInt(t -> t.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        tags(out, tags, table);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(0, size);
        out.putInt(8, 0x04200000);
        out.position(12);
        ascii(out, "mntrRGB XYZ ");
        for (int part : new int[] {2026, 11, 25, 0, 0, 0}) {
            out.putShort((short) part);
        }
        ascii(out, "acsp");
        out.position(68);
        fixed(out, D50);
        out.position(HEADER);
    }

    /** First where each stands, then what it says. */
    private static void tags(ByteBuffer out, Map<String, byte[]> tags, int table) {
        out.putInt(tags.size());
        int at = table;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            ascii(out, tag.getKey());
            out.putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(out::put);
    }

    private static byte[] numbers(String type, double... numbers) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * numbers.length);
        ascii(out, type);
        out.putInt(0);
        fixed(out, numbers);
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 4 * CURVE.length);
        ascii(out, "para");
        out.putInt(0).putShort((short) 3).putShort((short) 0);
        fixed(out, CURVE);
        return out.array();
    }

    /** One text in English, filled up to four bytes. */
    private static byte[] text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
        ascii(out, "mluc");
        out.putInt(0).putInt(1).putInt(12);
        ascii(out, "enUS");
        out.putInt(letters.length).putInt(28).put(letters);
        return out.array();
    }

    /** Numbers of 16 binary places before and behind the point. */
    private static void fixed(ByteBuffer out, double... numbers) {
        for (double number : numbers) {
            out.putInt((int) Math.round(number * 65536));
        }
    }

    private static void ascii(ByteBuffer out, String text) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
