package org.comptoir.integration.translation;

import static org.comptoir.integration.translation.HostileFiles.text;
import static org.comptoir.integration.translation.HostileFiles.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** XML made to do harm. */
final class HostileXml {
    private static final int LARGE = 60 << 20;

    private HostileXml() {}

    static void addTo(Map<String, Supplier<byte[]>> all) {
        all.put(
                "an entity of 100 KB used ten thousand times",
                () -> xml("<!DOCTYPE I [<!ENTITY a '" + "x".repeat(100_000) + "'>]>", "&a;".repeat(10_000)));
        all.put("an entity in itself", () -> xml("<!DOCTYPE I [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>", "&a;"));
        all.put("defaults of attributes", () -> xml("<!DOCTYPE I [" + attributeDefaults() + "]>", ""));
        all.put("a document type without end", () -> text("<!DOCTYPE I [" + "<!-- x -->".repeat(6_000_000)));
        all.put("millions of instructions", () -> xml("", "<?a b?>".repeat(5_000_000)));
        all.put("an instruction without end", () -> text("<?a " + "b".repeat(LARGE)));
        all.put("a comment without end", () -> xml("", "<!--" + "x".repeat(LARGE)));
        all.put("a CDATA section without end", () -> xml("", "<a><![CDATA[" + "]]".repeat(LARGE / 2)));
        all.put("a hundred thousand namespaces", () -> xml("", "<a " + namespaces(100_000) + "/>"));
        all.put("a namespace at each level", () -> xml("", levels()));
        all.put("references to characters without end", () -> xml("", "<a>" + "&#65;".repeat(10_000_000)));
        all.put("a million open notes", () -> xml("", "<Note>".repeat(60) + "<Note>x</Note>".repeat(3_000_000)));
        all.put("UTF-16 of half characters", () -> ("\uFEFF<Invoice>" + "\uD83D".repeat(10_000_000))
                .getBytes(StandardCharsets.UTF_16LE));
        all.put("an encoding that nobody knows", () -> text("<?xml version='1.0' encoding='x-nobody'?><Invoice/>"));
        all.put("an encoding of a megabyte", () -> text("<?xml version='1.0' encoding='" + "U".repeat(1 << 20)));
        all.put("UTF-7", () -> text("<?xml version='1.0' encoding='UTF-7'?>+ADw-Invoice/+AD4-"));
        all.put("UTF-32 declared, UTF-8 written", () -> text("<?xml version='1.0' encoding='UTF-32'?><Invoice/>"));
        all.put("XML 1.1 with control characters", () -> text("<?xml version='1.1'?><Invoice>&#1;\u0085</Invoice>"));
        all.put("XML 2.0", () -> text("<?xml version='2.0'?><Invoice/>"));
    }

    private static String attributeDefaults() {
        return "<!ATTLIST a b CDATA '" + "x".repeat(1000) + "'>";
    }

    private static String namespaces(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "xmlns:a" + i + "='urn:" + i + "'")
                .collect(Collectors.joining(" "));
    }

    /** Each level binds a thousand prefixes: sixty thousand are in scope at the deepest. */
    private static String levels() {
        return IntStream.range(0, 64)
                .mapToObj(i -> "<a " + namespaces(1000).replace("a", "a" + i + "x") + ">")
                .collect(Collectors.joining());
    }
}
