package org.comptoir.integration.syntax.xlsx;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.comptoir.integration.syntax.xml.XmlHandler;
import org.comptoir.integration.syntax.xml.XmlLimits;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.integration.syntax.xml.XmlReader;
import org.comptoir.kernel.finding.Finding;

/** The XML parts of a workbook, read through our own hardened and bounded reader. */
final class XmlParts {
    private static final XmlLimits LIMITS = new XmlLimits(32, 3_000_000, 20_000, 100_000, 64);

    private final Map<String, byte[]> parts;
    private final Consumer<Finding> findings;

    XmlParts(Map<String, byte[]> parts, Consumer<Finding> findings) {
        this.parts = parts;
        this.findings = findings;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** A part is read once, however many sheets name it. */
    void forget(String part) {
        parts.remove(part);
    }

    /** Whether a part has these bytes anywhere: a quick look before it is read for them. */
    boolean holds(String part, byte[] wanted) {
        byte[] bytes = parts.getOrDefault(part, new byte[0]);
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** The same parts, of which nothing is told: for who reads one twice. */
    XmlParts silent() {
        return new XmlParts(parts, finding -> {});
    }

    /** Hands on what stands right below the root of a part; nothing when there is no such part. */
    void each(String part, Consumer<XmlNode> taker) {
        each(part, node -> false, taker);
    }

    /** @param opens which of them are large: what stands right below is handed on instead */
    void each(String part, Predicate<XmlNode> opens, Consumer<XmlNode> taker) {
        if (has(part)) {
            XmlReader.read(parts.get(part), LIMITS, new Taking(opens, taker, findings));
        }
    }

    private record Taking(Predicate<XmlNode> large, Consumer<XmlNode> taker, Consumer<Finding> findings)
            implements XmlHandler {
        @Override
        public boolean root(XmlNode root) {
            return true;
        }

        @Override
        public boolean opens(XmlNode node) {
            return large.test(node);
        }

        @Override
        public void part(XmlNode node) {
            taker.accept(node);
        }

        @Override
        public void finding(Finding finding) {
            findings.accept(finding);
        }
    }
}
