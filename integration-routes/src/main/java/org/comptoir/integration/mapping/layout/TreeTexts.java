package org.comptoir.integration.mapping.layout;

import static org.comptoir.integration.mapping.layout.TreeValues.shortened;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.integration.syntax.layout.Names;
import org.comptoir.integration.syntax.layout.SpreadsheetTraces;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.gs1.Sscc;

/** Values that are one text: numbers, days, words out of a list, identifiers. */
final class TreeTexts {
    private static final List<String> YES = List.of("true", "1", "yes", "oui", "vrai", "x");
    private static final List<String> NO = List.of("false", "0", "no", "non", "faux");

    /** Days of a spreadsheet are numbers, counted from here; those of our time have five digits. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final String DAY_OF_OUR_TIME = "(3[6-9]|[4-6]\\d)\\d{3}";

    private final TreeValues values;
    private final Marks marks;
    private Ambiguous ambiguous;

    /** The first number of the document that may mean another one as well, and how many there are. */
    private record Ambiguous(Node node, String text, BigDecimal read, BigDecimal other, int count) {
        Ambiguous andOneMore() {
            return new Ambiguous(node, text, read, other, count + 1);
        }
    }

    TreeTexts(TreeValues values, Marks marks) {
        this.marks = marks;
        this.values = values;
    }

    Object of(Class<?> type, Node node) {
        if (type == String.class) {
            return node.kind() == Node.Kind.BOOLEAN
                    ? values.wrong("layout.text", node, node.text())
                    : values.at(node, node.text());
        }
        String text = node.text().strip();
        if (type == BigDecimal.class) {
            return number(text, node);
        }
        if (type == LocalDate.class) {
            return values.at(node, date(text, node));
        }
        if (type == boolean.class || type == Boolean.class) {
            return flag(text, node);
        }
        if (type == int.class || type == Integer.class) {
            boolean whole = text.matches("-?\\d{1,9}");
            return whole ? Integer.valueOf(text) : values.wrong("layout.whole", node, shortened(text));
        }
        return type.isEnum() ? choice(type, text, node) : parsed(type, text, node);
    }

    private Object number(String text, Node node) {
        Optional<BigDecimal> number = marks.number(text, node.kind());
        if (number.isEmpty()) {
            boolean digits = text.matches("[+-]?\\d{19,}([.,]\\d*)?|[+-]?\\d+[.,]\\d{21,}");
            return values.wrong(digits ? "layout.number.long" : "layout.number", node, shortened(text));
        }
        marks.other(text, node.kind()).ifPresent(other -> ambiguous(node, text, number.get(), other));
        return number.get();
    }

    private void ambiguous(Node node, String text, BigDecimal read, BigDecimal other) {
        ambiguous = ambiguous == null ? new Ambiguous(node, text, read, other, 1) : ambiguous.andOneMore();
    }

    /** What is told once for the whole document: one cause makes all of its numbers ambiguous. */
    void finish() {
        if (ambiguous != null) {
            String read = ambiguous.read().stripTrailingZeros().toPlainString();
            String other = ambiguous.other().toPlainString();
            if (ambiguous.count() == 1) {
                values.warning("layout.number.ambiguous", ambiguous.node(), ambiguous.text(), read, other);
            } else {
                String count = Integer.toString(ambiguous.count());
                values.warning("layout.number.ambiguous.many", ambiguous.node(), ambiguous.text(), read, other, count);
            }
        }
        ambiguous = null;
    }

    private Object date(String text, Node node) {
        Optional<LocalDate> day = Plain.date(text);
        if (day.isPresent()) {
            Plain.timeBehind(text).ifPresent(time -> values.information("layout.date.time", node, time));
            return day.get();
        }
        boolean cell = node.kind() == Node.Kind.CELL || node.kind() == Node.Kind.NUMBER_CELL;
        if (cell && text.matches(DAY_OF_OUR_TIME)) {
            LocalDate counted = DAY_0.plusDays(Long.parseLong(text));
            values.warning("layout.date.serial", node, text, counted.toString());
            return counted;
        }
        return values.wrong("partner.date", node, shortened(text));
    }

    private Object flag(String text, Node node) {
        String word = text.toLowerCase(Locale.ROOT);
        boolean known = YES.contains(word) || NO.contains(word);
        return known
                ? (Object) YES.contains(word)
                : values.wrong("layout.choice", node, shortened(text), "true, false");
    }

    private Object choice(Class<?> type, String text, Node node) {
        List<String> all = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        Optional<String> found = Names.pick(text, all);
        return found.isPresent()
                ? type.getEnumConstants()[all.indexOf(found.get())]
                : values.wrong("layout.choice", node, shortened(text), String.join(", ", all));
    }

    private Object parsed(Class<?> type, String text, Node node) {
        if (type == Gtin.class) {
            return gtin(text, node);
        } else if (type == Gln.class) {
            return identifier(text, 13, Gln::parse, "identifier.gln", node);
        } else if (type == Sscc.class) {
            return identifier(text, 18, Sscc::parse, "identifier.sscc", node);
        } else if (type == Instant.class) {
            return time(Instant::parse, text, "layout.moment", node);
        } else if (type == LocalTime.class) {
            return Plain.time(text)
                    .map(Object.class::cast)
                    .orElseGet(() -> time(LocalTime::parse, text, "partner.time", node));
        }
        throw new IllegalStateException("no text is read as " + type);
    }

    /** What stands there is kept as it was written, even where it is none. */
    Gtin gtin(String text, Node node) {
        Optional<Gtin> found = Gtin.parse(text);
        if (found.isPresent()) {
            return found.get();
        }
        int whole = text.length() == 7 ? 8 : text.length() == 10 || text.length() == 11 ? 13 : 0;
        return (Gtin) identifier(text, whole, Gtin::parse, "identifier.gtin", node);
    }

    /** A spreadsheet takes the zeros away with which an identifier begins. @param length with them */
    private Object identifier(
            String text, int length, Function<String, ? extends Optional<?>> parse, String code, Node node) {
        Optional<?> found = parse.apply(text);
        boolean lost = found.isEmpty() && text.matches("[1-9]\\d*") && text.length() < length;
        Optional<?> filled = lost && text.length() >= length - 3
                ? parse.apply("0".repeat(length - text.length()) + text)
                : Optional.empty();
        if (filled.isPresent()) {
            values.warning("layout.zeros", node, text, filled.get().toString());
            return filled.get();
        }
        if (found.isEmpty() && !SpreadsheetTraces.isCut(text)) {
            values.warning(code, node, shortened(text));
        }
        return found.orElse(null);
    }

    private Object time(Function<String, Object> parse, String text, String code, Node node) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            return values.wrong(code, node, shortened(text));
        }
    }
}
