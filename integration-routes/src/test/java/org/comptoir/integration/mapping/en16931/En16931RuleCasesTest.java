package org.comptoir.integration.mapping.en16931;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.xml.HardenedXml;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("EXC-02")
@Tag("INV-03")
@DisplayName("The rule cases that come with EN 16931")
class En16931RuleCasesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");

    /** Rules that say the same as others: of one fault one finding is told; docs/reports/en16931.md says so. */
    private static final Map<String, String> SAME = Map.of(
            "BR-CO-17", "BR-[A-Z]+-09",
            "BR-CO-21", "BR-33",
            "BR-CO-22", "BR-38",
            "BR-CO-23", "BR-42",
            "BR-CO-24", "BR-44");

    @TestFactory
    @DisplayName("are refused for the very rule they break, and pass where they keep it")
    Stream<DynamicTest> cases() throws IOException {
        Path folder = SAMPLES.resolve("ubl/cen-en16931-unit");
        assumeTrue(Files.isDirectory(folder), "the samples are not beside the checkout");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.sorted().forEach(files::add);
        }
        return files.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }

    private static void check(Path file) throws IOException, TransformerException {
        NodeList tests = HardenedXml.tree(Files.readAllBytes(file)).getElementsByTagNameNS("*", "test");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < tests.getLength(); i++) {
            check((Element) tests.item(i), i + 1, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Element test, int number, List<String> wrong) throws TransformerException {
        List<Finding> findings =
                Documents.read(document(test), ReadOptions.DEFAULT).all();
        Set<String> errors = rules(findings, Severity.ERROR);
        Set<String> warnings = rules(findings, Severity.WARNING);
        texts(test, "success")
                .filter(r -> isTold(r, errors) || isTold(r, warnings))
                .forEach(r -> wrong.add(number + ": " + r + " should hold"));
        texts(test, "error")
                .filter(En16931RuleCasesTest::isKnown)
                .filter(r -> !isTold(r, errors))
                .forEach(r -> wrong.add(number + ": " + r + " should be broken; are: " + errors));
        texts(test, "warning")
                .filter(En16931RuleCasesTest::isKnown)
                .filter(r -> !isTold(r, warnings))
                .forEach(r -> wrong.add(number + ": " + r + " should be doubtful; are: " + errors));
    }

    private static boolean isTold(String rule, Set<String> told) {
        return told.contains(rule) || SAME.containsKey(rule) && told.stream().anyMatch(t -> t.matches(SAME.get(rule)));
    }

    @Test
    @DisplayName("are settled in favour of UBL where its cases and those of CII disagree: a tax that is 1.00 off")
    void disputed() throws Exception {
        Path file = SAMPLES.resolve("cii-facturx/cen-en16931/BR-CO-17.xml");
        assumeTrue(Files.exists(file), "the samples are not beside the checkout");
        NodeList tests = HardenedXml.tree(Files.readAllBytes(file)).getElementsByTagNameNS("*", "test");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < tests.getLength(); i++) {
            check((Element) tests.item(i), i + 1, wrong);
        }
        assertThat(wrong).containsExactly("2: BR-CO-17 should hold", "3: BR-CO-17 should hold");
    }

    /** UBL-SR and -CR restrict the syntax, not the invoice. */
    private static boolean isKnown(String rule) {
        return !rule.startsWith("UBL-");
    }

    private static byte[] document(Element test) throws TransformerException {
        for (String name : List.of("Invoice", "CreditNote", "CrossIndustryInvoice")) {
            NodeList found = test.getElementsByTagNameNS("*", name);
            if (found.getLength() > 0) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                TransformerFactory.newDefaultInstance()
                        .newTransformer()
                        .transform(new DOMSource(found.item(0)), new StreamResult(out));
                return out.toByteArray();
            }
        }
        throw new IllegalStateException("no document in the case");
    }

    private static Stream<String> texts(Element test, String name) {
        NodeList found = test.getElementsByTagNameNS("*", name);
        Set<String> texts = new TreeSet<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts.stream();
    }

    private static Set<String> rules(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(f -> f.severity() == severity)
                .map(Finding::code)
                .filter(c -> c.startsWith("en16931."))
                .map(c -> c.substring("en16931.".length()))
                .collect(Collectors.toSet());
    }
}
