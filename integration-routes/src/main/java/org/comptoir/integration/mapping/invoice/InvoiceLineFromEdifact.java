package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.edi.Numbers;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.mapping.edifact.Units;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of INVOIC. */
final class InvoiceLineFromEdifact {
    /** What the consumer pays (5387) is not what is invoiced: told as left over. */
    private static final Set<String> RETAIL = Set.of("RTP", "SRP");

    private static final Set<String> NET = Set.of("AAA", "NTP", "INV");
    private static final Set<String> GROSS = Set.of("AAB", "GRP");
    /** Which price counts without a net one. */
    private static final Set<String> OTHER = Set.of("AAB", "GRP", "CAL");
    /** BT-133: cost account, account number, and what CEN/TS 16931-3-4 has. */
    private static final Set<String> COSTS = Set.of("AOU", "ADE", "AWQ");

    private final Group group;
    private final EdifactReading reading;
    private final ControlTotals check;
    private final VatRate vatOfAll;
    private Quantity quantity;
    private Quantity invoiced;
    private UnitPrice price;
    /** Element 6411 of the net price; may be empty. */
    private String unit = "";

    private BigDecimal gross;

    InvoiceLineFromEdifact(Group group, EdifactReading reading, ControlTotals check, VatRate vatOfAll) {
        this.group = group;
        this.reading = reading;
        this.check = check;
        this.vatOfAll = vatOfAll;
    }

    Invoice.Line line() {
        String lineId = group.trigger().text(1);
        group.segments("QTY").forEach(this::quantity);
        prices();
        List<AllowanceCharge> parts = group.groups("ALC").stream()
                .filter(alc -> !isOfPrice(alc))
                .map(alc -> AllowanceCharges.read(alc, reading))
                .flatMap(Optional::stream)
                .toList();
        Money net = net();
        if (areDiscount(parts, net)) {
            reading.information(
                    "edifact.allowance.price",
                    group.trigger().place(),
                    discount().toPlainString());
            parts = List.of();
        }
        ItemFromEdifact details = new ItemFromEdifact(group, reading);
        LineReferences references = LineReferences.of(group);
        check.line(null, quantity);
        return new Invoice.Line(
                lineId,
                references.orderNumber(),
                references.orderLineId(),
                details.item(),
                quantity,
                price,
                net,
                vat(),
                parts,
                details.notes(),
                period(),
                reference(ReferencesFromEdifact::object),
                reference(InvoiceLineFromEdifact::cost),
                gross,
                discount(),
                details.details());
    }

    private void quantity(Segment qty) {
        switch (qty.code(1, 1)) {
            case "47" -> {
                if (invoiced == null) {
                    invoiced = reading.quantity(qty);
                    quantity = invoiced == null ? quantity : invoiced;
                }
            }
            case "46", "12", "61" -> quantity = quantity == null ? reading.quantity(qty) : quantity;
            default -> {
                // told as left over
            }
        }
    }

    /** The net price counts, a gross price where there is no net one. */
    private void prices() {
        List<Segment> all = group.groups("PRI").stream()
                .map(Group::trigger)
                .filter(pri -> !RETAIL.contains(pri.look(1, 4)))
                .toList();
        all.stream().filter(pri -> NET.contains(pri.code(1, 1))).forEach(this::net);
        boolean net = price != null;
        for (Segment pri : all) {
            if (!net && OTHER.contains(pri.code(1, 1))) {
                price = price == null ? gross(pri) : price;
            } else if (net && gross == null && GROSS.contains(pri.code(1, 1)) && isForAsMany(pri)) {
                UnitPrice before = reading.price(pri, quantity);
                gross = before == null ? gross : before.amount();
            }
        }
    }

    private UnitPrice gross(Segment pri) {
        UnitPrice read = reading.price(pri, quantity);
        if (read != null && GROSS.contains(pri.look(1, 1))) {
            reading.information("edifact.price.gross", pri.place(1, 2));
        }
        return read;
    }

    /** The first one counts; a further one is told as left over. */
    private void net(Segment pri) {
        if (price != null) {
            return;
        }
        UnitPrice read = reading.price(pri, quantity);
        price = read == null ? price : read;
        unit = read == null ? unit : pri.look(1, 6);
    }

    /** BT-148 is for as many of the same units (6411) as BT-146: another one is told as left over. */
    private boolean isForAsMany(Segment pri) {
        BigDecimal per = Numbers.parse(pri.look(1, 5)).orElse(BigDecimal.ONE);
        return per.compareTo(price.per()) == 0 && isSameUnit(pri.look(1, 6), unit);
    }

    /** A price that names no unit is one for the unit that is invoiced, as the other is. */
    private static boolean isSameUnit(String one, String other) {
        return one.isEmpty() || other.isEmpty() || Units.fromEdifact(one).equals(Units.fromEdifact(other));
    }

    /** BT-147 follows from both prices; null for nothing. */
    private BigDecimal discount() {
        BigDecimal discount = gross == null ? BigDecimal.ZERO : gross.subtract(price.amount());
        return discount.signum() == 0 ? null : discount;
    }

    /**
     * A net price (AAA) holds the allowances already, which may be said all the same: then the line's amount does not count them, and
     * they are what the gross price has more. Whoever counted them once more would pay too little.
     */
    private boolean areDiscount(List<AllowanceCharge> parts, Money net) {
        boolean known = !parts.isEmpty() && net != null && quantity != null && price != null && discount() != null;
        if (!known || !price.times(quantity).equals(net)) {
            return false;
        }
        Money off = new UnitPrice(discount(), price.currency(), price.per()).times(quantity);
        return parts.stream()
                        .allMatch(part -> !part.charge()
                                && part.amount() != null
                                && part.amount().currency().equals(off.currency()))
                && parts.stream()
                        .map(AllowanceCharge::amount)
                        .reduce(Money::plus)
                        .filter(off::equals)
                        .isPresent();
    }

    /** ALC with MOA 509 tells the discount that the two prices tell: as left over. */
    private static boolean isOfPrice(Group alc) {
        List<Group> amounts = alc.groups("MOA");
        return !amounts.isEmpty()
                && amounts.stream().allMatch(moa -> moa.trigger().look(1).equals("509"));
    }

    private Period period() {
        LineGroup dates = new LineGroup(group, reading);
        Period period = new Period(dates.date("167"), dates.date("168"));
        return period.start() == null && period.end() == null ? null : period;
    }

    private <T> T reference(Function<Segment, T> kind) {
        return group.groups("RFF").stream()
                .map(Group::trigger)
                .map(kind)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String cost(Segment rff) {
        return COSTS.contains(rff.code(1, 1)) ? rff.text(1, 2) : null;
    }

    private Money net() {
        Segment best = moa("203") == null ? moa("66") : moa("203");
        return best == null ? null : reading.amount(best);
    }

    private Segment moa(String qualifier) {
        return group.groups("MOA").stream()
                .map(Group::trigger)
                .filter(moa -> moa.code(1, 1).equals(qualifier))
                .findFirst()
                .orElse(null);
    }

    private VatRate vat() {
        return group.groups("TAX").stream()
                .map(tax -> Taxes.vat(tax.trigger(), reading))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(vatOfAll);
    }
}
