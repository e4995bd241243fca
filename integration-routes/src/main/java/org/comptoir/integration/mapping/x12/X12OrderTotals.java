package org.comptoir.integration.mapping.x12;

import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/**
 * The total of an order (AMT TT below CTT). The standard means that of the whole transaction, which holds what the head charges
 * and allows; some senders write there what the lines add up to. What adds up decides: TT is the sum of the lines where it
 * agrees with them; else the charges and allowances of the head are in it, and what is left is the sum of the lines. Where
 * neither adds up the order's check tells it.
 */
final class X12OrderTotals {
    /** Element 522: the total of the set. */
    private static final String TOTAL = "TT";

    private X12OrderTotals() {}

    /** What the lines add up to, or null. @param parts the head's; check knows the lines */
    static Money lines(Group ctt, List<AllowanceCharge> parts, LineCheck check, Reading reading) {
        X12Values values = new X12Values(reading);
        Money said = null;
        for (Segment amt : ctt.segments("AMT")) {
            said = said == null && amt.code(1).equals(TOTAL) ? values.amount(amt, 2) : said;
        }
        return said == null || parts.isEmpty() || check.isTotal(said.amount())
                ? said
                : reading.places()
                        .keep(said.minus(sum(parts, said)), reading.places().of(said));
    }

    /** What is charged beside the lines, less what is allowed, as far as it is in the currency of the total. */
    private static Money sum(List<AllowanceCharge> parts, Money total) {
        return parts.stream()
                .filter(part -> part.amount().currency().equals(total.currency()))
                .map(part -> part.charge() ? part.amount() : part.amount().negated())
                .reduce(Money.zero(total.currency()), Money::plus);
    }

    /** AMT TT below CTT; nothing where nobody says what the lines add up to. */
    static void write(OrderTerms terms, X12Writing out) {
        Money lines = out.amounts().own(terms.total());
        if (lines != null) {
            out.put("AMT", TOTAL, out.amounts().amount(lines.plus(sum(terms.allowanceCharges(), lines))));
        }
    }
}
