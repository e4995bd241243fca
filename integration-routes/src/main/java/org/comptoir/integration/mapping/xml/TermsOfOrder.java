package org.comptoir.integration.mapping.xml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.Party.PartyId;
import org.comptoir.document.Period;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.money.Money;

/**
 * What is agreed for an order, its change or its answer and their lines beside parties, articles, quantities and prices, out of
 * the terms of UBL or Order-X.
 */
public final class TermsOfOrder {
    /** UNCL1001: an ordinary order; a change and a response, which are no kinds of orders. */
    private static final Set<String> NO_KIND = Set.of("220", "230", "231");

    private final Section root;
    private final Values values;
    private final Function<Section, LocalDate> day;
    private final List<DocumentReference> references;

    /** @param day when a part of a line is wished */
    public TermsOfOrder(Section root, Values values, Function<Section, LocalDate> day) {
        this.root = root;
        this.values = values;
        this.day = day;
        this.references = OrderReferences.read(root, values);
    }

    /** Those of the whole order. */
    public OrderTerms terms(Period period) {
        return new OrderTerms(typeCode(), references, period, delivery(), root.text("payment"), parts(root), total());
    }

    private String typeCode() {
        String kind = root.text("kind");
        return kind == null || NO_KIND.contains(kind) ? null : kind;
    }

    private DeliveryTerms delivery() {
        return root.section("terms")
                .filter(s -> !s.isEmpty())
                .map(s -> values.at(s, new DeliveryTerms(s.text("code"), s.text("text"), s.text("place"))))
                .orElse(null);
    }

    private List<AllowanceCharge> parts(Section section) {
        return new Allowances(values).read(section, AllowanceTerms.DOCUMENT_ALLOWANCE, AllowanceTerms.DOCUMENT_CHARGE);
    }

    private Money total() {
        return values.amount(root, "total");
    }

    /** Those of a line. */
    public OrderLineTerms line(Section line, Period period) {
        return new OrderLineTerms(
                OrderReferences.read(line, references, values),
                period,
                parts(line),
                values.amount(line, "amount"),
                values.vat(line, "category", "percent"),
                line.sections("delivery").stream()
                        .map(this::delivery)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** A part of the line's quantity; one whose quantity cannot be read was told. */
    private Optional<Delivery> delivery(Section section) {
        PartyId place =
                section.term("place").map(t -> Parties.identifier(t, values)).orElse(null);
        LocalDate wished = day.apply(section);
        return Optional.ofNullable(values.quantity(section, "quantity"))
                .map(quantity -> values.at(section, new Delivery(quantity, wished, place)));
    }
}
