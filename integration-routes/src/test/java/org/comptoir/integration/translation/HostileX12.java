package org.comptoir.integration.translation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** X12 made to do harm, by what it does. */
final class HostileX12 {
    static final String ISA =
            "ISA*00*          *00*          *ZZ*A              *ZZ*B              *261123*0905*U*00401"
                    + "*000000001*0*P*>~";
    static final String TAIL = "IEA*1*000000001~";

    private final Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();

    private HostileX12() {}

    /** @param large about how many bytes the largest of them have */
    static Map<String, Supplier<byte[]>> files(int large) {
        HostileX12 files = new HostileX12();
        files.sizes(large);
        files.numbers(large);
        files.levels();
        return files.all;
    }

    private void sizes(int large) {
        add("X12: an element without end", () -> begun("850") + "BEG*" + "a".repeat(large));
        add("X12: a segment without end", () -> begun("850") + "BEG" + "*a".repeat(large / 2));
        add("X12: a composite without end", () -> begun("850") + "REF*ZZ*1**" + "a>".repeat(large / 2) + "~");
        add(
                "X12: a repetition without end",
                () -> begun("850").replace("*U*00401", "*^*00501") + "BEG*" + "a^".repeat(large / 2));
        add("X12: a tag without end", () -> begun("850") + "B".repeat(large));
        add("X12: empty segments without end", () -> begun("850") + "~".repeat(large));
        add("X12: lines without end", () -> begun("850") + ("x".repeat(79) + "\n").repeat(large / 80));
        add("X12: zeros", () -> begun("850") + "\0".repeat(large));
        add("X12: one character for all separators", () -> ISA.replace('>', '*').replace('~', '*') + "*".repeat(large));
        add("X12: a header of separators", () -> "ISA" + "*".repeat(large));
        add("X12: EBCDIC and noise", () -> ISA + "x".repeat(100), HostileX12::noisy);
    }

    private void numbers(int large) {
        add("X12: a million segments", () -> begun("850") + "MSG*x~".repeat(1_000_000) + ended());
        add("X12: a million loops", () -> begun("850") + "N9*L1*1~MSG*x~".repeat(1_000_000) + ended());
        add("X12: a million segments that belong nowhere", () -> begun("850") + "ZZZ*x~".repeat(1_000_000) + ended());
        add("X12: a million sets", () -> ISA + group() + "ST*850*1~SE*2*1~".repeat(1_000_000) + "GE*1*1~" + TAIL);
        add("X12: a million sets without end", () -> ISA + group() + "ST*850*1~".repeat(1_000_000));
        add("X12: a million groups", () -> ISA + group().repeat(1_000_000));
        add("X12: a million TA1", () -> ISA + "TA1*1*261123*0905*R*001~".repeat(1_000_000) + TAIL);
        add("X12: headers without end", () -> ISA.repeat(large / ISA.length()));
        add("X12: headers of two letters", () -> "ISA*".repeat(large / 4));
        add("X12: headers cut short", () -> (ISA.substring(0, 100) + "\n").repeat(large / 101));
        add("X12: trailers without end", () -> begun("850") + "SE*1*1~GE*1*1~IEA*1*1~".repeat(large / 22));
        add("X12: loops opened and never closed", () -> stock() + "LS*1~REF*ZZ*1~".repeat(300_000) + ended());
        add("X12: loops closed and never opened", () -> stock() + "LE*1~".repeat(300_000) + ended());
        add(
                "X12: binary data of another length",
                () -> begun("850") + "BIN*999999999*" + "\1~*>".repeat(300_000) + ended());
    }

    private void levels() {
        add("X12: a hundred thousand levels in each other", () -> shipment() + nested(100_000) + ended());
        add("X12: a million levels below a missing one", () -> shipment() + "HL*2*9*P~".repeat(1_000_000) + ended());
        add("X12: levels in a circle", () -> shipment() + "HL*1*3*P~HL*2*1*P~HL*3*3*P~".repeat(30_000) + ended());
    }

    private static String nested(int deep) {
        StringBuilder out = new StringBuilder("HL*1**S~");
        for (int i = 2; i <= deep; i++) {
            out.append("HL*").append(i).append('*').append(i - 1).append("*P~MAN*GM*00330201800000000018~");
        }
        return out.toString();
    }

    static String begun(String set) {
        return ISA + group() + "ST*" + set + "*0001~";
    }

    static String ended() {
        return "SE*2*0001~GE*1*1~" + TAIL;
    }

    private static String group() {
        return "GS*PO*A*B*20261123*0905*1*X*004010~";
    }

    private static String stock() {
        return begun("846") + "BIA*00*SI*1*20261123~LIN*1*EN*3020180100014~QTY*17*1~";
    }

    private static String shipment() {
        return begun("856") + "BSN*00*BL-1*20261123*0905~";
    }

    private void add(String name, Supplier<String> text) {
        add(name, text, t -> t.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void add(String name, Supplier<String> text, java.util.function.Function<String, byte[]> bytes) {
        all.put(name, () -> bytes.apply(text.get()));
    }

    /** A header in EBCDIC, and after it every byte there is. */
    private static byte[] noisy(String text) {
        byte[] header = text.getBytes(Charset.forName("IBM037"));
        byte[] noise = new byte[20_000_000];
        new Random(1).nextBytes(noise);
        System.arraycopy(header, 0, noise, 0, header.length);
        return noise;
    }
}
