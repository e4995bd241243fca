package org.comptoir.integration.syntax.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** What the cells of a workbook say, by its shared texts and its formats. */
final class CellValues {
    /** Beyond that many places a number is not written out. */
    private static final int FAR = 40;

    private final Consumer<Finding> findings;
    private final List<String> texts = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private final CellNumbers numbers;

    CellValues(XmlParts parts, boolean from1904, Consumer<Finding> findings) {
        this.findings = findings;
        this.numbers = new CellNumbers(from1904);
        parts.each("xl/sharedStrings.xml", n -> texts.add(text(n)));
        Map<String, String> own = new HashMap<>();
        parts.each("xl/styles.xml", node -> style(node, own));
    }

    private void style(XmlNode node, Map<String, String> own) {
        node.children("numFmt")
                .forEach(f -> own.put(f.attribute("numFmtId"), String.valueOf(f.attribute("formatCode"))));
        if (node.name().equals("cellXfs")) {
            node.children("xf")
                    .forEach(xf -> formats.add(CellFormat.of(String.valueOf(xf.attribute("numFmtId")), own)));
        }
    }

    /** Text in one run or in many; phonetic hints are none. */
    private static String text(XmlNode node) {
        return node.children().stream()
                .map(c -> c.name().equals("t") ? c.rawText() : c.name().equals("r") ? text(c) : "")
                .collect(Collectors.joining());
    }

    /** Dates as 2026-11-23, numbers with a point. */
    String of(XmlNode cell, Place place) {
        String value =
                cell.children("v").stream().findFirst().map(XmlNode::rawText).orElse("");
        boolean text = "str".equals(cell.attribute("t")) && !cell.children("v").isEmpty();
        if (value.isBlank() && !text && !cell.children("f").isEmpty()) {
            findings.accept(Finding.error("xlsx.formula", place));
        }
        return switch (String.valueOf(cell.attribute("t"))) {
            case "s" ->
                whole(value).filter(i -> i < texts.size()).map(texts::get).orElse("");
            case "inlineStr" ->
                cell.children("is").stream().map(CellValues::text).collect(Collectors.joining());
            case "b" -> value.equals("1") ? "true" : "false";
            case "str", "e", "d" -> value;
            default -> number(value, cell.attribute("s"), place);
        };
    }

    /** Whether a cell is a number that the spreadsheet keeps; none that somebody wrote as a text. */
    static boolean isNumber(XmlNode cell) {
        String type = cell.attribute("t");
        return type == null || type.equals("n");
    }

    private String number(String value, String style, Place place) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            return value;
        }
        if (Math.abs((long) number.precision() - number.scale()) > FAR) {
            return value;
        }
        CellFormat format =
                whole(style).filter(s -> s < formats.size()).map(formats::get).orElse(CellFormat.NUMBER);
        if (CellNumbers.isTooLong(number)) {
            findings.accept(Finding.error("xlsx.number.long", place, CellNumbers.plain(number)));
        }
        return numbers.shown(number, format);
    }

    /** A whole number as attributes have it; empty when it is none. */
    static Optional<Integer> whole(String text) {
        boolean whole = text != null && text.strip().matches("\\d{1,8}");
        return whole ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }
}
