package org.comptoir.integration.mapping.layout;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.partner.Plain;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Values out of a tree; what cannot be read is null and a finding. */
public final class TreeValues {
    private static final List<String> YES = List.of("true", "1", "yes", "oui", "vrai", "x");
    private static final List<String> NO = List.of("false", "0", "no", "non", "faux");

    private final Consumer<Finding> findings;
    private final String assumedCurrency;
    private final Places places;
    private Currency currency;

    /** @param assumedCurrency ISO 4217, used where a document gives amounts without a currency */
    public TreeValues(Consumer<Finding> findings, String assumedCurrency, Places places) {
        this.findings = findings;
        this.places = places;
        this.assumedCurrency = assumedCurrency;
    }

    /** {@code part}, which stood at {@code node}. */
    <T> T at(Node node, T part) {
        return places.keep(part, node.place());
    }

    void error(String code, Node node, String... arguments) {
        findings.accept(Finding.error(code, node.place(), arguments));
    }

    void warning(String code, Node node, String... arguments) {
        findings.accept(Finding.warning(code, node.place(), arguments));
    }

    void information(String code, Node node, String... arguments) {
        findings.accept(Finding.information(code, node.place(), arguments));
    }

    void documentCurrency(Node node) {
        if (node.kind() != Node.Kind.NULL) {
            currency = known(node).orElse(null);
        }
    }

    /** Whether a record is one value here, not a group of values. */
    boolean knows(Class<?> type) {
        return type.getPackageName().startsWith("org.comptoir.kernel.");
    }

    Object of(Class<?> type, Node node) {
        if (type == Money.class || type == UnitPrice.class || type == Quantity.class || type == VatRate.class) {
            return node.kind() == Node.Kind.OBJECT ? at(node, composed(type, node)) : wrong("json.object", node);
        }
        if (node.kind() == Node.Kind.OBJECT || node.kind() == Node.Kind.LIST) {
            return wrong("json.text", node);
        }
        return node.text().isBlank() ? null : simple(type, node);
    }

    private Object wrong(String code, Node node, String... arguments) {
        error(code, node, arguments);
        return null;
    }

    private Object composed(Class<?> type, Node node) {
        if (type == Quantity.class) {
            BigDecimal value = number(node, "value");
            return value == null
                    ? null
                    : Quantity.of(
                            value, unit(node.member("unit").map(Node::text).orElse("")));
        }
        if (type == VatRate.class) {
            BigDecimal percent = number(node, "percent");
            String category = node.member("category").map(Node::text).orElse("");
            boolean none = category.isBlank();
            return none
                    ? wrong("layout.missing", node, "category")
                    : new VatRate(category, percent == null ? BigDecimal.ZERO : percent);
        }
        BigDecimal amount = number(node, "amount");
        if (amount == null) {
            return node.member("amount").isPresent() ? null : wrong("layout.missing", node, "amount");
        }
        return type == Money.class ? new Money(amount, currency(node)) : price(amount, node);
    }

    private UnitPrice price(BigDecimal amount, Node node) {
        BigDecimal per = number(node, "per");
        if (per != null && per.signum() <= 0) {
            warning("document.price.basis", node, per.toPlainString());
            per = null;
        }
        return new UnitPrice(amount, currency(node), per == null ? BigDecimal.ONE : per);
    }

    private static String unit(String code) {
        boolean pieces = code.isBlank() || code.equals("PCE") || code.equals("PC");
        return pieces ? Quantity.ONE : code;
    }

    private BigDecimal number(Node node, String member) {
        Node value = node.members().get(member);
        boolean none = value == null || value.kind() == Node.Kind.NULL;
        return none ? null : (BigDecimal) of(BigDecimal.class, value);
    }

    private Currency currency(Node node) {
        Optional<Node> own = node.member("currency").filter(n -> !n.text().isBlank());
        if (own.isPresent()) {
            return known(own.get()).orElse(Currency.getInstance(assumedCurrency));
        }
        if (currency == null) {
            currency = Currency.getInstance(assumedCurrency);
            information("xml.currency.assumed", node, assumedCurrency);
        }
        return currency;
    }

    private Optional<Currency> known(Node node) {
        try {
            Currency found = Currency.getInstance(node.text().strip());
            if (found.getDefaultFractionDigits() >= 0) {
                return Optional.of(found);
            }
        } catch (IllegalArgumentException e) {
            // told below, like a currency without amounts
        }
        error("xml.currency", node, shortened(node.text()));
        return Optional.empty();
    }

    private Object simple(Class<?> type, Node node) {
        if (type == String.class) {
            return node.kind() == Node.Kind.BOOLEAN ? wrong("json.text", node) : at(node, node.text());
        }
        String text = node.text().strip();
        if (type == BigDecimal.class) {
            return Plain.number(text).orElseGet(() -> (BigDecimal) wrong("layout.number", node, shortened(text)));
        }
        if (type == LocalDate.class) {
            return Plain.date(text).map(day -> at(node, day)).orElseGet(() ->
                    (LocalDate) wrong("partner.date", node, shortened(text)));
        }
        if (type == boolean.class || type == Boolean.class) {
            return flag(text, node);
        }
        if (type == int.class || type == Integer.class) {
            boolean whole = text.matches("-?\\d{1,9}");
            return whole ? Integer.valueOf(text) : wrong("layout.number", node, shortened(text));
        }
        return type.isEnum() ? choice(type, text, node) : parsed(type, text, node);
    }

    private Object flag(String text, Node node) {
        String word = text.toLowerCase(Locale.ROOT);
        boolean known = YES.contains(word) || NO.contains(word);
        return known ? (Object) YES.contains(word) : wrong("layout.choice", node, shortened(text), "true, false");
    }

    private Object choice(Class<?> type, String text, Node node) {
        Optional<?> found = Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equalsIgnoreCase(text))
                .findFirst();
        String all = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
        return found.isPresent() ? found.get() : wrong("layout.choice", node, shortened(text), all);
    }

    private Object parsed(Class<?> type, String text, Node node) {
        if (type == Gtin.class) {
            return Gtin.parse(text).orElse(null);
        } else if (type == Gln.class) {
            return identifier(Gln.parse(text), "identifier.gln", node);
        } else if (type == Sscc.class) {
            return identifier(Sscc.parse(text), "identifier.sscc", node);
        } else if (type == Instant.class) {
            return time(Instant::parse, text, node);
        } else if (type == LocalDateTime.class) {
            return time(LocalDateTime::parse, text, node);
        }
        return type == LocalTime.class
                ? time(LocalTime::parse, text, node)
                : wrong("layout.value", node, shortened(text));
    }

    private Object identifier(Optional<?> found, String code, Node node) {
        if (found.isEmpty()) {
            warning(code, node, shortened(node.text()));
        }
        return found.orElse(null);
    }

    private Object time(Function<String, Object> parse, String text, Node node) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            return wrong("partner.date", node, shortened(text));
        }
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
