package org.comptoir.integration.mapping.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.kernel.money.Money;

/** What is paid of the documents, credit notes taken off, is what is transferred (SET-05). */
final class RemittanceAdviceRules {
    private static final String CREDIT_NOTE = "381";

    private RemittanceAdviceRules() {}

    static void check(RemittanceAdvice advice, Report report) {
        DateRules days = new DateRules(report);
        Set<List<Object>> documents = new HashSet<>();
        Map<List<String>, Money> sums = new HashMap<>();
        for (RemittanceAdvice.Line line : advice.lines()) {
            boolean repeated = twice(line, documents, report);
            if (!repeated) {
                parts(line, sums, report);
            }
            days.later("document.dates.paid", line.documentDate(), advice.paid(), line);
            paid(line, report);
        }
        total(advice, report);
        PartyRules parties = new PartyRules(report);
        parties.check(advice.payer(), advice.payee());
        parties.iban(advice.payeeIban(), true, advice.payeeIban());
        parties.reference(advice.paymentReference());
    }

    /** No more is paid of a document than it says. */
    private static void paid(RemittanceAdvice.Line line, Report report) {
        boolean known = line.paid() != null
                && line.gross() != null
                && line.paid().currency().equals(line.gross().currency());
        if (known && line.paid().abs().compareTo(line.gross().abs()) > 0) {
            report.at(line.paid(), line).warning("document.line.paid", line.paid(), line.gross());
        }
    }

    /** In parts it may be paid several times, but hardly the same part twice. */
    private static boolean twice(RemittanceAdvice.Line line, Set<List<Object>> documents, Report report) {
        boolean known = line.documentNumber() != null && line.paid() != null;
        boolean repeated = known
                && !documents.add(List.of(Objects.toString(line.documentType()), line.documentNumber(), line.paid()));
        if (repeated) {
            report.at(line.paid(), line).warning("document.paid.twice", line.documentNumber(), line.paid());
        }
        return repeated;
    }

    /** All parts together are no more than the document says either. */
    private static void parts(RemittanceAdvice.Line line, Map<List<String>, Money> sums, Report report) {
        if (line.documentNumber() == null || line.paid() == null) {
            return;
        }
        List<String> document = List.of(Objects.toString(line.documentType()), line.documentNumber());
        Money before = sums.get(document);
        boolean alike = before == null || before.currency().equals(line.paid().currency());
        Money sum = before == null || !alike ? line.paid() : before.plus(line.paid());
        sums.put(document, sum);
        boolean comparable = before != null
                && alike
                && line.gross() != null
                && line.gross().currency().equals(sum.currency());
        if (comparable && sum.abs().compareTo(line.gross().abs()) > 0) {
            report.at(line.paid(), line).warning("document.paid.parts", line.documentNumber(), sum, line.gross());
        }
    }

    private static void total(RemittanceAdvice advice, Report report) {
        Money written = advice.total();
        Stream<Money> paid = advice.lines().stream().map(RemittanceAdvice.Line::paid);
        boolean known = written != null
                && !advice.lines().isEmpty()
                && paid.allMatch(p -> p != null && p.currency().equals(written.currency()));
        if (known) {
            Money sum = advice.lines().stream()
                    .map(RemittanceAdviceRules::signed)
                    .filter(Objects::nonNull)
                    .reduce(Money.zero(written.currency()), Money::plus);
            if (!sum.equals(written)) {
                report.at(written).warning("document.total.paid", written, sum);
            }
        }
    }

    private static Money signed(RemittanceAdvice.Line line) {
        boolean credit = CREDIT_NOTE.equals(line.documentType()) && !line.paid().isNegative();
        return credit ? line.paid().negated() : line.paid();
    }
}
