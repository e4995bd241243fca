package org.comptoir.invoicing.model;

import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.Totals;
import org.comptoir.kernel.money.Totals.Taxed;
import org.comptoir.kernel.money.VatAmount;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.LineView;

/**
 * What an invoice should say: the despatched quantities at the order's prices, less what was invoiced before (INV-02).
 *
 * @param left the totals of all that left
 * @param invoicedNet what earlier invoices (less credit notes) said excl. VAT; invoicedGross what is paid for them
 */
public record Expected(Totals left, Money invoicedNet, Money invoicedGross) {
    /** What is expected of an order with these lines. */
    public static Expected of(Currency currency, List<LineView> lines, Money invoicedNet, Money invoicedGross) {
        List<Taxed> taxed = lines.stream()
                .filter(line -> line.despatched().signum() > 0)
                .map(Expected::taxed)
                .toList();
        return new Expected(Totals.of(currency, taxed), invoicedNet, invoicedGross);
    }

    public Money net() {
        return left.net().minus(invoicedNet);
    }

    public Money gross() {
        return left.gross().minus(invoicedGross);
    }

    /** Whether nothing has left that was not invoiced before. */
    public boolean isNothing() {
        return net().isZero() || net().isNegative();
    }

    /**
     * The VAT on {@code net}, shared out over the rates of what left; the last rate takes the cents that are left over.
     */
    public Money vatOn(Money net) {
        if (net.equals(left.net())) {
            return left.vat();
        }
        Money rest = net;
        Money vat = Money.zero(net.currency());
        List<VatAmount> rates = left.vatAmounts();
        for (int i = 0; i < rates.size(); i++) {
            Money share = i == rates.size() - 1 ? rest : share(net, rates.get(i));
            vat = vat.plus(rates.get(i).rate().on(share));
            rest = rest.minus(share);
        }
        return vat;
    }

    private Money share(Money net, VatAmount rate) {
        return net.times(rate.taxable().amount().divide(left.net().amount(), MathContext.DECIMAL64));
    }

    private static Taxed taxed(LineView line) {
        return new Taxed(line.price().times(Quantity.of(line.despatched(), line.unit())), line.vat());
    }
}
