package org.comptoir.integration.mapping.check;

import org.comptoir.document.ReceivingAdvice;
import org.comptoir.kernel.quantity.Quantity;

/** What was received, taken and refused. */
final class ReceivingAdviceRules {
    private ReceivingAdviceRules() {}

    static void check(ReceivingAdvice advice, Report report) {
        LineRules lines = new LineRules(report);
        new DateRules(report).reported(advice.issued(), advice.received(), advice);
        for (ReceivingAdvice.Line line : advice.lines()) {
            lines.identity(line, line.lineId(), line.item());
            lines.counted(line, line.accepted());
            lines.notNegative(line, line.refused());
            lines.notNegative(line, line.despatched());
            surplus(line, report);
        }
        new PartyRules(report).check(advice.buyer(), advice.supplier(), advice.deliverTo());
    }

    /** More can come than was announced; who asks for nothing of it back had better count again. */
    private static void surplus(ReceivingAdvice.Line line, Report report) {
        boolean known = LineRules.comparable(line.accepted(), line.despatched())
                && (line.refused() == null || LineRules.comparable(line.refused(), line.despatched()));
        if (!known) {
            return;
        }
        Quantity received =
                line.refused() == null ? line.accepted() : line.accepted().plus(line.refused());
        if (received.value().compareTo(line.despatched().value()) > 0) {
            report.at(line.accepted(), line)
                    .warning("document.line.received", LineRules.plain(received), LineRules.plain(line.despatched()));
        }
    }
}
