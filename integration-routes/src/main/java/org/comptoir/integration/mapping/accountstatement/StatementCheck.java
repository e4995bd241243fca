package org.comptoir.integration.mapping.accountstatement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.AccountStatement.Balance;
import org.comptoir.document.AccountStatement.Entry;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.Money;

/** Whether a statement agrees with itself: balances, currencies, dates, references. */
final class StatementCheck {
    /** The closing balance of the day before opens this one. */
    private static final String PREVIOUS = "PRCD";

    private final Consumer<Finding> findings;
    private final Place place;

    StatementCheck(Consumer<Finding> findings, Place place) {
        this.findings = findings;
        this.place = place;
    }

    /**
     * @param complete whether all entries between the two balances are in it
     * @param closed whether it is of a kind that must end with what is booked: camt.053, not a report or a notification
     */
    void check(AccountStatement statement, boolean complete, boolean closed) {
        if (complete) {
            balances(statement);
        }
        if (complete && closed && statement.balance(AccountStatement.CLOSING).isEmpty()) {
            tell(Severity.WARNING, "statement.closing");
        }
        dates(statement);
        currencies(statement);
        references(statement.entries());
    }

    /** What was there and what was booked make what is there. */
    private void balances(AccountStatement statement) {
        Optional<Balance> opening = statement.balance(AccountStatement.OPENING).or(() -> statement.balance(PREVIOUS));
        Optional<Balance> closing = statement.balance(AccountStatement.CLOSING);
        if (opening.isEmpty() || closing.isEmpty() || !isOneCurrency(statement, opening.get(), closing.get())) {
            return;
        }
        Money sum = statement.entries().stream()
                .filter(Entry::isBooked)
                .map(Entry::signed)
                .reduce(opening.get().amount(), Money::plus);
        if (!sum.equals(closing.get().amount())) {
            tell(
                    Severity.ERROR,
                    "statement.balance",
                    opening.get().amount().toString(),
                    sum.toString(),
                    closing.get().amount().toString());
        }
    }

    private static boolean isOneCurrency(AccountStatement statement, Balance opening, Balance closing) {
        return opening.amount() != null
                && closing.amount() != null
                && opening.amount().currency().equals(closing.amount().currency())
                && statement.entries().stream()
                        .filter(Entry::isBooked)
                        .allMatch(each -> each.amount() != null
                                && each.amount()
                                        .currency()
                                        .equals(opening.amount().currency()));
    }

    private void dates(AccountStatement statement) {
        order(statement.from(), statement.until());
        LocalDate opened =
                statement.balance(AccountStatement.OPENING).map(Balance::day).orElse(null);
        LocalDate closed =
                statement.balance(AccountStatement.CLOSING).map(Balance::day).orElse(null);
        order(opened, closed);
        outside(statement);
        statement.entries().stream()
                .filter(Entry::isBooked)
                .map(Entry::bookedOn)
                .filter(day -> day != null
                        && statement.created() != null
                        && day.isAfter(statement.created().plusDays(1)))
                .findFirst()
                .ifPresent(day -> order(day, statement.created()));
    }

    /** Bookings of other days belong to other statements, where they would be met again. */
    private void outside(AccountStatement statement) {
        LocalDate from = statement.from();
        LocalDate until = statement.until();
        if (from == null || until == null || until.isBefore(from)) {
            return;
        }
        statement.entries().stream()
                .filter(Entry::isBooked)
                .map(Entry::bookedOn)
                .filter(day -> day != null && (day.isBefore(from) || day.isAfter(until)))
                .findFirst()
                .ifPresent(day -> tell(
                        Severity.WARNING,
                        "statement.entry.outside",
                        from.toString(),
                        until.toString(),
                        day.toString()));
    }

    private void order(LocalDate first, LocalDate then) {
        if (first != null && then != null && then.isBefore(first)) {
            tell(Severity.WARNING, "statement.dates", first.toString(), then.toString());
        }
    }

    private void currencies(AccountStatement statement) {
        statement.entries().stream()
                .map(Entry::amount)
                .filter(each -> each != null
                        && statement.currency() != null
                        && !each.currency().getCurrencyCode().equals(statement.currency()))
                .findFirst()
                .ifPresent(each -> tell(Severity.WARNING, "statement.currency", each.toString(), statement.currency()));
    }

    private void references(List<Entry> entries) {
        Set<String> met = new HashSet<>();
        entries.stream()
                .filter(each -> each.bankReference() != null)
                .filter(each -> !met.add(each.bankReference() + " " + each.credit() + " " + each.amount()))
                .findFirst()
                .ifPresent(each -> tell(Severity.WARNING, "statement.entry.repeated", each.bankReference()));
    }

    private void tell(Severity severity, String code, String... arguments) {
        findings.accept(new Finding(severity, code, place, List.of(arguments)));
    }
}
