package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * What was paid (BT-113) and what was rounded (BT-114) lie between total and amount due. The canonical document has the two
 * ends: {@link InvoiceAmounts} takes less than one unit of the currency for a rounding, anything else for a payment. Where
 * that is not what the invoice says, it is told.
 */
final class Prepayment {
    private Prepayment() {}

    static void tell(Section totals, Values values) {
        BigDecimal paid = number(totals, "BT-113");
        BigDecimal rounded = number(totals, "BT-114");
        boolean both = paid.signum() != 0 && rounded.signum() != 0;
        boolean small = paid.signum() != 0 && isSmall(paid);
        if (both || small || !isSmall(rounded)) {
            Place place = totals.term(paid.signum() == 0 ? "BT-114" : "BT-113")
                    .orElseThrow()
                    .place();
            String kept = paid.subtract(rounded).toPlainString();
            values.tell(
                    Finding.information("invoice.prepaid", place, paid.toPlainString(), rounded.toPlainString(), kept));
        }
    }

    private static boolean isSmall(BigDecimal amount) {
        return amount.abs().compareTo(BigDecimal.ONE) < 0;
    }

    private static BigDecimal number(Section totals, String id) {
        return totals.term(id).flatMap(t -> Values.number(t.text())).orElse(BigDecimal.ZERO);
    }
}
