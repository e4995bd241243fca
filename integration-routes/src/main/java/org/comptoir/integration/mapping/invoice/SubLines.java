package org.comptoir.integration.mapping.invoice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comptoir.integration.mapping.xml.LeftOvers;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;

/**
 * Lines of Factur-X and ZUGFeRD EXTENDED that nobody pays (BT-X-8, LineStatusReasonCode): GROUP is the heading and the sum of the
 * lines below it, INFORMATION says something beside them. Only those of DETAIL, or without a code, count in the totals and the VAT.
 */
final class SubLines {
    /** What is told of lines of a kind. */
    private static final Map<String, String> NOT_INVOICED =
            Map.of("GROUP", "invoice.line.group", "INFORMATION", "invoice.line.information");

    private static final String DETAIL = "DETAIL";
    /** How many numbers of lines a sentence names. */
    private static final int NAMED = 20;

    private SubLines() {}

    /** Takes these lines out of the invoice, and tells them once for each kind. */
    static void setAside(Section invoice, Values values) {
        List<Section> aside = invoice.setAside("BG-25", line -> NOT_INVOICED.containsKey(kind(line)));
        NOT_INVOICED.forEach((kind, code) -> tell(
                code, aside.stream().filter(line -> kind(line).equals(kind)).toList(), values));
        invoice.sections("BG-25").stream()
                .flatMap(line -> line.look("kind").stream())
                .filter(kind -> !kind.text().equals(DETAIL))
                .forEach(kind -> values.tell(LeftOvers.of(kind)));
    }

    private static String kind(Section line) {
        return line.look("kind").map(term -> term.text()).orElse(DETAIL);
    }

    private static void tell(String code, List<Section> lines, Values values) {
        if (!lines.isEmpty()) {
            values.tell(Finding.information(code, lines.get(0).place(), said("BT-126", lines), said("BT-153", lines)));
        }
    }

    private static String said(String term, List<Section> lines) {
        String said = lines.stream()
                .map(line -> line.text(term))
                .filter(Objects::nonNull)
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return lines.size() > NAMED ? said + " …" : said;
    }
}
