package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.AllowanceCharge;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.integration.mapping.edifact.LineCheck;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;

/**
 * Whether an invoice adds up, as far as it gives the amounts (EN 16931 BR-CO-10, -13, -15, -17). A cent a line is
 * allowed, since senders round lines or sums.
 */
public final class InvoiceCheck {
    private final Reading reading;
    private final LineCheck lines;

    InvoiceCheck(Reading reading) {
        this.reading = reading;
        this.lines = new LineCheck(reading);
    }

    /** Tells what does not add up in an invoice, whatever syntax it came in. */
    public static void check(Invoice invoice, Consumer<Finding> findings) {
        InvoiceCheck check = new InvoiceCheck(new Reading(findings, "EUR"));
        for (int i = 0; i < invoice.lines().size(); i++) {
            check.net(new Place.InTree("/lines/" + i), invoice.lines().get(i));
        }
        check.totals(invoice);
    }

    void control(Segment cnt) {
        lines.control(cnt);
    }

    /** CTT of X12 counts the lines. */
    void lineCount(Segment ctt) {
        lines.lineCount(ctt);
    }

    void finish(String number, int count) {
        lines.finish(number, count);
    }

    void line(Segment lin, Invoice.Line line) {
        lines.line(lin, line.lineId(), null, line.quantity(), null);
        net(lin.place(), line);
    }

    private void net(Place place, Invoice.Line line) {
        if (line.quantity() == null || line.price() == null || line.net() == null) {
            return;
        }
        Money computed = line.price().times(line.quantity());
        if (sameCurrency(Stream.of(computed, line.net()))) {
            Money withParts = computed.plus(sum(line.allowanceCharges(), line.net()));
            boolean fits = near(withParts, line.net(), 1) || near(computed, line.net(), 1);
            if (!fits) {
                reading.warning("document.line.amount", place, line.net().toString(), withParts.toString());
            }
        }
    }

    /** Charges less allowances. */
    private static Money sum(List<AllowanceCharge> parts, Money zero) {
        Money sum = Money.zero(zero.currency());
        for (AllowanceCharge part : parts) {
            if (part.amount() != null && part.amount().currency().equals(zero.currency())) {
                sum = part.charge() ? sum.plus(part.amount()) : sum.minus(part.amount());
            }
        }
        return sum;
    }

    void totals(Invoice invoice) {
        Stream<Money> all = Stream.concat(
                Stream.of(invoice.lineTotal(), invoice.taxExclusive(), invoice.taxTotal(), invoice.taxInclusive()),
                invoice.lines().stream().map(Invoice.Line::net));
        if (sameCurrency(all)) {
            lineTotal(invoice);
            taxExclusive(invoice);
            taxInclusive(invoice);
            invoice.vatBreakdown().forEach(this::breakdown);
        }
    }

    private void lineTotal(Invoice invoice) {
        boolean known = invoice.lineTotal() != null
                && !invoice.lines().isEmpty()
                && invoice.lines().stream().allMatch(l -> l.net() != null);
        if (known) {
            Money sum = invoice.lines().stream()
                    .map(Invoice.Line::net)
                    .reduce(Money::plus)
                    .orElseThrow();
            compare(
                    "document.total.lines",
                    invoice.lineTotal(),
                    sum,
                    invoice.lines().size());
        }
    }

    private void taxExclusive(Invoice invoice) {
        if (invoice.lineTotal() != null && invoice.taxExclusive() != null) {
            Money parts = sum(invoice.allowanceCharges(), invoice.lineTotal());
            Money sum = invoice.lineTotal().plus(parts);
            compare("document.total.exclusive", invoice.taxExclusive(), sum, 1);
        }
    }

    private void taxInclusive(Invoice invoice) {
        boolean known = Stream.of(invoice.taxExclusive(), invoice.taxTotal(), invoice.taxInclusive())
                .allMatch(Objects::nonNull);
        if (known) {
            Money sum = invoice.taxExclusive().plus(invoice.taxTotal());
            compare("document.total.inclusive", invoice.taxInclusive(), sum, 1);
        }
    }

    private void breakdown(VatBreakdown part) {
        boolean known = Stream.of(part.vat(), part.taxable(), part.tax()).allMatch(Objects::nonNull)
                && part.taxable().currency().equals(part.tax().currency());
        if (known) {
            Money tax = part.vat().on(part.taxable());
            if (!near(tax, part.tax(), 1)) {
                String rate = part.vat().percent().toPlainString();
                reading.warning(
                        "document.total.vat",
                        new Place.WholeFile(),
                        rate,
                        part.tax().toString(),
                        tax.toString());
            }
        }
    }

    private void compare(String code, Money written, Money computed, int roundings) {
        if (!near(written, computed, roundings)) {
            reading.warning(code, new Place.WholeFile(), written.toString(), computed.toString());
        }
    }

    private static boolean near(Money one, Money other, int roundings) {
        Money tolerance = new Money(new BigDecimal("0.01").multiply(BigDecimal.valueOf(roundings)), one.currency());
        return one.within(tolerance, other);
    }

    private static boolean sameCurrency(Stream<Money> amounts) {
        return amounts.filter(Objects::nonNull).map(Money::currency).distinct().count() <= 1;
    }
}
