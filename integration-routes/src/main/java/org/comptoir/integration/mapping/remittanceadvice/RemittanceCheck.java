package org.comptoir.integration.mapping.remittanceadvice;

import java.util.List;
import java.util.Objects;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;

/** Whether a remittance advice adds up: what is paid of the documents, credit notes taken off, is what is transferred. */
final class RemittanceCheck {
    private RemittanceCheck() {}

    /** @param written the amount transferred, at {@code place}; null where it is not known */
    static void total(Money written, List<RemittanceAdvice.Line> lines, Place place, Reading reading) {
        boolean known = written != null
                && lines.stream().map(RemittanceAdvice.Line::paid).allMatch(Objects::nonNull)
                && lines.stream().allMatch(l -> l.paid().currency().equals(written.currency()));
        if (known) {
            Money sum = Money.zero(written.currency());
            for (RemittanceAdvice.Line line : lines) {
                boolean credit =
                        "381".equals(line.documentType()) && !line.paid().isNegative();
                sum = credit ? sum.minus(line.paid()) : sum.plus(line.paid());
            }
            if (!sum.equals(written)) {
                reading.warning("document.total.paid", place, written.toString(), sum.toString());
            }
        }
    }
}
