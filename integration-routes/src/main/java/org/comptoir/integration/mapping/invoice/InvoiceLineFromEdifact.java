package org.comptoir.integration.mapping.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.Articles;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of INVOIC. */
final class InvoiceLineFromEdifact {
    private static final Set<String> RETAIL = Set.of("RTP", "SRP");

    private final Group group;
    private final EdifactReading reading;
    private final ControlTotals check;
    private final VatRate vatOfAll;
    private Quantity quantity;
    private UnitPrice price;

    InvoiceLineFromEdifact(Group group, EdifactReading reading, ControlTotals check, VatRate vatOfAll) {
        this.group = group;
        this.reading = reading;
        this.check = check;
        this.vatOfAll = vatOfAll;
    }

    Invoice.Line line() {
        String lineId = group.trigger().text(1);
        group.segments("QTY").forEach(this::quantity);
        group.groups("PRI").forEach(pri -> price(pri.trigger()));
        List<AllowanceCharge> parts = group.groups("ALC").stream()
                .map(alc -> AllowanceCharges.read(alc, reading))
                .flatMap(Optional::stream)
                .toList();
        LineReferences references = LineReferences.of(group);
        check.line(null, quantity);
        return new Invoice.Line(
                lineId,
                references.orderNumber(),
                references.orderLineId(),
                Articles.of(group, reading),
                quantity,
                price,
                net(),
                vat(),
                parts,
                FreeTexts.of(group.segments()));
    }

    private void quantity(Segment qty) {
        switch (qty.code(1, 1)) {
            case "47" -> quantity = reading.quantity(qty);
            case "46", "12", "61" -> quantity = quantity == null ? reading.quantity(qty) : quantity;
            default -> {
                // told as left over
            }
        }
    }

    /** What the consumer pays (5387) is not what is invoiced: told as left over. */
    private void price(Segment pri) {
        boolean retail = RETAIL.contains(pri.look(1, 4));
        switch (retail ? "" : pri.code(1, 1)) {
            case "AAA", "NTP", "INV" -> price = reading.price(pri);
            case "AAB", "GRP", "CAL" -> price = price == null ? reading.price(pri) : price;
            default -> {
                // told as left over
            }
        }
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
