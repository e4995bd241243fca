package org.comptoir.integration.mapping.check;

import java.util.HashSet;
import java.util.Set;
import org.comptoir.document.Item;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** What holds for the lines of every document: a number of their own, an article, quantities and prices that make sense. */
final class LineRules {
    private final Report report;
    private final Set<String> numbers = new HashSet<>();

    LineRules(Report report) {
        this.report = report;
    }

    /** A line's number is its own, and it names an article in one way at least. */
    void identity(Record line, String number, Item item) {
        identity(line, null, number, item);
    }

    /** @param order whose line it is, where the numbers are those of several orders, or null */
    void identity(Record line, String order, String number, Item item) {
        if (number != null && !numbers.add(order == null ? number : order + "\n" + number)) {
            report.at(number, line).warning("document.line.repeated", number);
        }
        boolean named = item != null
                && (item.gtinAsWritten() != null
                        || item.supplierReference() != null
                        || item.customerReference() != null);
        if (!named) {
            report.at(line).warning("document.line.noarticle");
        }
    }

    /** What is ordered: there, and more than nothing. */
    void positive(Record line, Quantity quantity) {
        if (quantity == null) {
            report.noQuantity(line, false);
        } else if (quantity.isPositive()) {
            unit(line, quantity);
        } else {
            report.at(quantity, line).error("document.line.quantity", plain(quantity));
        }
    }

    /** What was delivered or promised: there, perhaps nothing, but not less. */
    void counted(Record line, Quantity quantity) {
        if (quantity == null) {
            report.noQuantity(line, false);
        } else {
            notNegative(line, quantity);
        }
    }

    /** A quantity that may be absent, but not less than nothing. */
    void notNegative(Record line, Quantity quantity) {
        unit(line, quantity);
        if (quantity != null && quantity.value().signum() < 0) {
            report.at(quantity, line).error("document.line.negative", plain(quantity));
        }
    }

    /** Units are those of Recommendation 20: nobody can deliver “3 kilos” by machine. */
    void unit(Record line, Quantity quantity) {
        if (quantity != null && !UnitCodes.isKnown(quantity.unit())) {
            String meant = UnitCodes.meant(quantity.unit()).orElse("C62, KGM, LTR, MTR …");
            report.at(quantity, line).warning("document.unit", quantity.unit(), meant);
        }
    }

    /** A price below zero turns the sale round: what is taken off belongs into an allowance. */
    void price(Record line, UnitPrice price) {
        if (price != null && price.amount().signum() < 0) {
            report.at(price, line).warning("document.line.price", price.amount().toPlainString());
        }
    }

    static String plain(Quantity quantity) {
        return quantity.value().toPlainString();
    }

    /** Whether two quantities are there and of one unit. */
    static boolean comparable(Quantity one, Quantity other) {
        return one != null && other != null && one.unit().equals(other.unit());
    }
}
