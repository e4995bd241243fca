package org.comptoir.integration.mapping.check;

import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Measures;

/** What left, in which units: how much of it, fresh enough, and each unit where it is said to be. */
final class DespatchAdviceRules {
    private DespatchAdviceRules() {}

    static void check(DespatchAdvice advice, Report report) {
        LineRules lines = new LineRules(report);
        DateRules days = new DateRules(report);
        days.later("document.dates.arrival", advice.despatched(), advice.expected(), advice);
        for (DespatchAdvice.Line line : advice.lines()) {
            lines.identity(line, line.orderNumber(), line.lineId(), line.item());
            lines.counted(line, line.despatched());
            lines.notNegative(line, line.ordered());
            lines.notNegative(line, line.outstanding());
            units(line, line.measures(), lines);
            days.later("document.dates.bestbefore", advice.despatched(), line.bestBefore(), line);
        }
        advice.packages().forEach(unit -> units(unit, unit.measures(), lines));
        units(advice, advice.shipment().measures(), lines);
        PackingRules.check(advice, report);
        new PartyRules(report).check(advice.buyer(), advice.supplier(), advice.shipFrom(), advice.deliverTo());
    }

    private static void units(Record part, Measures measures, LineRules rules) {
        if (measures != null) {
            rules.unit(part, measures.grossWeight());
            rules.unit(part, measures.netWeight());
            rules.unit(part, measures.volume());
        }
    }
}
