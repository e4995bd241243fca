package org.comptoir.integration.mapping.invoice;

import java.util.List;
import java.util.Optional;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12AllowanceCharges;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Notes;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** One IT1 loop of 810. The order's number and line stand among the article's numbers (235: PO, PL), or in REF PO. */
final class InvoiceLineFromX12 {
    private static final int FIRST_PAIR = 6;
    /** Element 236. */
    static final String LIST_PRICE = "LPR";

    private final Group group;
    private final Reading reading;
    private final X12Values values;
    private final LineCheck check;
    private final X12InvoiceTotals totals;

    InvoiceLineFromX12(Group group, Reading reading, LineCheck check, X12InvoiceTotals totals) {
        this.group = group;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.check = check;
        this.totals = totals;
    }

    Invoice.Line line() {
        Segment it1 = group.trigger();
        Quantity quantity = values.quantity(it1, 2, 3);
        UnitPrice price = values.price(it1, 4, 5);
        List<AllowanceCharge> parts = parts();
        String order = X12Items.pair(it1, FIRST_PAIR, "PO");
        Optional<Segment> listPrice = listPrice(it1);
        check.line(null, quantity);
        return new Invoice.Line(
                it1.text(1),
                order == null ? X12Items.reference(group, "PO") : order,
                X12Items.pair(it1, FIRST_PAIR, "PL"),
                X12Items.of(group, FIRST_PAIR, reading),
                quantity,
                price,
                net(price, quantity, parts),
                vat(),
                parts,
                X12Notes.of(group.segments("REF")),
                X12Period.of(group.segments("DTM"), values),
                X12InvoiceReferences.object(group.segments("REF")),
                X12InvoiceReferences.first(group.segments("REF"), X12InvoiceReferences.COST),
                listPrice.map(ctp -> values.number(ctp, 3)).orElse(null),
                listPrice.map(ctp -> values.number(ctp, 8)).orElse(null),
                X12ItemDetails.of(group, FIRST_PAIR));
    }

    /** CTP of the list price, if it is for as many units as the price: gross price and discount (CTP08, the rebate). */
    private Optional<Segment> listPrice(Segment it1) {
        Optional<Segment> found = group.segments("CTP").stream()
                .filter(ctp -> ctp.code(2).equals(LIST_PRICE))
                .filter(ctp -> ctp.look(9).isEmpty() || ctp.look(9).equals(it1.look(5)))
                .findFirst();
        found.ifPresent(ctp -> ctp.code(9));
        return found;
    }

    private List<AllowanceCharge> parts() {
        return group.groups("SAC").stream()
                .map(sac -> X12AllowanceCharges.read(sac, reading))
                .flatMap(Optional::stream)
                .toList();
    }

    /** PAM of the line's total, else what the line comes to: 810 demands no amount of a line. */
    private Money net(UnitPrice price, Quantity quantity, List<AllowanceCharge> parts) {
        for (Segment pam : group.segments("PAM")) {
            if (pam.code(4).equals(X12InvoiceTotals.LINES)) {
                return values.amount(pam, 5);
            }
        }
        Money sum = price == null || quantity == null ? null : price.times(quantity);
        for (AllowanceCharge part : parts) {
            sum = sum == null ? null : part.charge() ? sum.plus(part.amount()) : sum.minus(part.amount());
        }
        return sum;
    }

    private VatRate vat() {
        VatRate vat = null;
        for (Segment txi : group.segments("TXI")) {
            vat = totals.lineTax(txi, vat);
        }
        group.groups("SAC").forEach(sac -> totals.taxes(sac, false));
        return vat;
    }
}
