package org.comptoir.settlement.model;

import java.math.BigDecimal;
import org.comptoir.kernel.money.Money;
import org.comptoir.partners.TermsView;

/**
 * What the operator keeps (SET-01): a commission on the net goods and a fee for the transaction on the amount incl.
 * VAT. Each is rounded once. No VAT is put on either: price, VAT and fees stay three facts.
 */
public record Fees(Money commission, Money transaction) {
    /** 69.46 net at 20 % keeps 13.89; 2.9 % of the amount incl. VAT and 0.25 for each order. */
    public static Fees of(TermsView terms, Money net, Money gross, boolean firstOfOrder) {
        Money commission = net.percent(terms.commissionPercent());
        BigDecimal fixed = firstOfOrder ? terms.transactionFixed() : BigDecimal.ZERO;
        Money transaction = gross.percent(terms.transactionPercent()).plus(new Money(fixed, gross.currency()));
        return new Fees(commission, transaction);
    }

    /** A credit note gives the commission back; the transaction has been made and stays paid for. */
    public static Fees ofCredit(TermsView terms, Money net) {
        Money commission = net.percent(terms.commissionPercent()).negated();
        return new Fees(commission, Money.zero(net.currency()));
    }
}
