package org.comptoir.integration.mapping.layout;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.integration.mapping.check.Amounts;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.integration.syntax.tree.Records;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Quantities, amounts, prices and VAT rates, with the currency that a document has for all of them. */
final class TreeAmounts {
    private final TreeValues values;
    private final Currency assumed;
    private Currency currency;
    /** What is told of the first amount whose currency nobody names. */
    private String unnamed = "xml.currency.assumed";

    TreeAmounts(TreeValues values, String assumedCurrency) {
        this.values = values;
        this.assumed = Currency.getInstance(assumedCurrency);
    }

    /** The currency of all amounts that name none. */
    void currency(Node node) {
        currency = known(node).orElse(assumed);
    }

    void assumeCurrency() {
        currency = assumed;
    }

    void tellAssumed(String code) {
        unnamed = code;
    }

    /** Of an object; a number alone is the number of it. */
    Object of(Class<?> type, Node node, String name) {
        String main = type == Quantity.class ? "value" : type == VatRate.class ? "percent" : "amount";
        if (node.kind() == Node.Kind.LIST || node.kind() == Node.Kind.BOOLEAN) {
            return values.wrong("layout.object", node, name, "{\"" + main + "\": …}");
        }
        if (node.kind() != Node.Kind.OBJECT) {
            Node whole = Node.object(node.place());
            whole.put(main, node);
            return composed(type, whole);
        }
        values.surplus(
                Records.components(type).stream().map(RecordComponent::getName).toList(), node);
        return composed(type, node);
    }

    private Object composed(Class<?> type, Node node) {
        if (type == Quantity.class) {
            return quantity(node);
        }
        if (type == VatRate.class) {
            return rate(node);
        }
        BigDecimal amount = number(node, "amount");
        if (amount == null) {
            return isWritten(node, "amount") ? null : values.wrong("layout.missing", node, "amount");
        }
        return type == Money.class ? money(amount, node) : price(amount, node);
    }

    private Money money(BigDecimal amount, Node node) {
        Place place = node.member("amount").map(Node::place).orElse(node.place());
        return Amounts.of(amount, currencyOf(node), place, values::tell);
    }

    private Quantity quantity(Node node) {
        BigDecimal value = number(node, "value");
        String unit = node.member("unit").map(Node::text).orElse("");
        return value == null ? null : Quantity.of(value, unit(unit));
    }

    private static String unit(String code) {
        boolean pieces = code.isBlank() || code.equals("PCE") || code.equals("PC");
        return pieces ? Quantity.ONE : code;
    }

    private Object rate(Node node) {
        BigDecimal percent = number(node, "percent");
        String category = node.member("category").map(Node::text).orElse("");
        if (category.isBlank()) {
            boolean taxed = percent != null && percent.signum() > 0;
            return taxed ? VatRate.standard(percent.toPlainString()) : values.wrong("layout.missing", node, "category");
        }
        boolean unreadable = percent == null && isWritten(node, "percent");
        return unreadable ? null : new VatRate(category, percent == null ? BigDecimal.ZERO : percent);
    }

    private UnitPrice price(BigDecimal amount, Node node) {
        BigDecimal per = number(node, "per");
        if (per != null && per.signum() <= 0) {
            values.warning("document.price.basis", node.member("per").orElse(node), per.toPlainString());
            per = null;
        }
        return new UnitPrice(amount, currencyOf(node), per == null ? BigDecimal.ONE : per);
    }

    private static boolean isWritten(Node node, String member) {
        return node.member(member).filter(n -> n.kind() != Node.Kind.NULL).isPresent();
    }

    private BigDecimal number(Node node, String member) {
        return isWritten(node, member)
                ? (BigDecimal) values.of(BigDecimal.class, node.members().get(member), member)
                : null;
    }

    private Currency currencyOf(Node node) {
        Optional<Node> own = node.member("currency").filter(n -> !n.text().isBlank());
        if (own.isPresent()) {
            return known(own.get()).orElse(assumed);
        }
        if (currency == null) {
            currency = assumed;
            values.information(unnamed, node, assumed.getCurrencyCode());
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
        values.error("xml.currency", node, TreeValues.shortened(node.text()));
        return Optional.empty();
    }
}
