package org.comptoir.integration.mapping.remittanceadvice;

import java.util.Objects;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/** One DOC group of REMADV: a document that is paid. */
final class RemittanceLineFromEdifact {
    private RemittanceLineFromEdifact() {}

    static RemittanceAdvice.Line of(Group group, EdifactReading reading) {
        Segment doc = group.trigger();
        LineGroup line = new LineGroup(group, reading);
        String number = doc.text(2, 1);
        if (number == null) {
            reading.error("document.paid.nonumber", doc.place());
        }
        Money due = line.amount("9");
        Money gross = line.amount("77", "388");
        Money paid = paid(line);
        return new RemittanceAdvice.Line(
                number,
                doc.text(1, 1),
                line.date("137", "171", "3", "4"),
                line.reference("ON"),
                company(group),
                line.amount("125", "389"),
                gross == null ? due : gross,
                paid == null ? due : paid);
    }

    private static Money paid(LineGroup line) {
        Money remitted = line.amount("12");
        return remitted == null ? line.amount("11") : remitted;
    }

    /** The name of the company that ordered, or null. */
    private static String company(Group line) {
        return line.segments("NAD").stream()
                .filter(nad -> nad.code(1).equals("BY"))
                .map(nad -> nad.text(4, 1))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
