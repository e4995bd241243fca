package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Attribute;
import org.comptoir.document.Invoice.Classification;
import org.comptoir.document.Invoice.ItemDetails;
import org.comptoir.integration.mapping.xml.AllowanceTerms;
import org.comptoir.integration.mapping.xml.Allowances;
import org.comptoir.integration.mapping.xml.Articles;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** A line (BG-25). */
final class LineOfTerms {
    private static final ItemDetails NOTHING = new ItemDetails(null, null, null, List.of(), List.of());

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Section line;
    private final Values values;
    private final ReferencesOfTerms references;
    private final Quantity quantity;
    private final UnitPrice price;

    LineOfTerms(Section line, Values values, ReferencesOfTerms references) {
        this.line = line;
        this.values = values;
        this.references = references;
        this.quantity = values.quantity(line, "BT-129");
        this.price = values.price(line, "BT-146", basis(), quantity);
    }

    /** CII may give the basis with the gross price alone: then it is that of both, unless the line's amount says that it is not. */
    private String basis() {
        if (line.has("BT-149") || !line.has("X-149") || quantity == null) {
            return "BT-149";
        }
        BigDecimal price = look("BT-146");
        BigDecimal net = look("BT-131");
        boolean forOne = price != null
                && net != null
                && price.multiply(quantity.value()).subtract(net).abs().compareTo(CENT) <= 0;
        return forOne ? "BT-149" : "X-149";
    }

    /** A number that is read, and told where it is none, in its own place. */
    private BigDecimal look(String id) {
        return line.look(id).flatMap(term -> Values.number(term.text())).orElse(null);
    }

    Invoice.Line line() {
        BigDecimal off = given();
        BigDecimal gross = gross(off);
        return new Invoice.Line(
                line.text("BT-126"),
                line.text("X-13"),
                InvoiceOfTerms.NO_LINE.equals(line.text("BT-132")) ? null : line.text("BT-132"),
                Articles.read(line, "BT-157", "BT-155", "BT-156", "BT-153", values),
                quantity,
                price,
                values.amount(line, "BT-131"),
                values.vat(line, "BT-151", "BT-152"),
                new Allowances(values).read(line, AllowanceTerms.LINE_ALLOWANCE, AllowanceTerms.LINE_CHARGE),
                notes(),
                references.period(line, "BG-26", "BT-134", "BT-135"),
                ReferencesOfTerms.object(line, "BT-128", "X-128"),
                line.text("BT-133"),
                gross,
                discount(gross, off),
                details());
    }

    private List<String> notes() {
        return line.terms("BT-127").stream()
                .map(Term::text)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** UBL may give the discount alone. */
    private BigDecimal gross(BigDecimal off) {
        BigDecimal gross = perUnits(values.priceAmount(line, "BT-148"));
        boolean implied = gross == null && price != null && off != null && off.signum() != 0;
        return implied ? price.amount().add(perUnits(off)) : gross;
    }

    /** What is written as taken off, several discounts as one (CII); or null. */
    private BigDecimal given() {
        return line.terms("BT-147").stream()
                .map(values::priceAmount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** An amount beside the net price for as many units as that is; CII may give it for another number of units. */
    private BigDecimal perUnits(BigDecimal amount) {
        if (amount == null || price == null) {
            return amount;
        }
        String basis = line.has("X-149") ? "X-149" : "BT-149";
        BigDecimal per = values.number(line, basis);
        boolean usable = per != null && per.signum() > 0;
        UnitPrice written = new UnitPrice(amount, price.currency(), usable ? per : BigDecimal.ONE);
        UnitPrice own = values.inUnitsOf(quantity, line.term(basis), written);
        if (own == null) {
            return null;
        }
        boolean same = own.per().compareTo(price.per()) == 0;
        return same ? own.amount() : own.amount().multiply(price.per()).divide(own.per(), MathContext.DECIMAL32);
    }

    /** What was taken off the gross price; null for nothing. */
    private BigDecimal discount(BigDecimal gross, BigDecimal off) {
        BigDecimal given = perUnits(off);
        BigDecimal implied = gross == null || price == null ? null : gross.subtract(price.amount());
        BigDecimal discount = given == null ? implied : given;
        return discount == null || discount.signum() == 0 ? null : discount;
    }

    private ItemDetails details() {
        ItemDetails details = new ItemDetails(
                Articles.otherScheme(line, "BT-157"),
                line.text("BT-154"),
                line.text("BT-159"),
                line.sections("classification").stream()
                        .flatMap(s -> classification(s).stream())
                        .toList(),
                line.sections("BG-32").stream()
                        .map(s -> new Attribute(s.text("BT-160"), s.text("BT-161")))
                        .filter(a -> a.name() != null || a.value() != null)
                        .toList());
        return details.equals(NOTHING) ? null : details;
    }

    private static Optional<Classification> classification(Section section) {
        return section.term("BT-158").map(t -> new Classification(t.text(), t.qualifier(), section.text("X-158")));
    }
}
