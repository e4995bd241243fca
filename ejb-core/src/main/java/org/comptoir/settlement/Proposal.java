package org.comptoir.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.PayeeAccount;
import org.comptoir.settlement.model.DueItem;
import org.comptoir.settlement.model.Payout;
import org.comptoir.settlement.model.PayoutRun;
import org.comptoir.settlement.store.Payouts;

/** Makes a run of due items: one payout a supplier, where an account is known and something is left to pay. */
@ApplicationScoped
class Proposal {
    /** SEPA credit transfers are in euro. */
    private static final String CURRENCY = "EUR";

    @Inject
    private Directory directory;

    @Inject
    private Payouts payouts;

    List<DueView> due(List<DueItem> items) {
        return bySupplier(items).entrySet().stream()
                .map(entry -> due(entry.getKey(), entry.getValue()))
                .toList();
    }

    PayoutRun run(Actor proposer, LocalDate today, Instant now, List<DueItem> items) {
        Map<Long, List<DueItem>> payable = bySupplier(items);
        payable.entrySet().removeIf(entry -> blocker(entry.getKey(), entry.getValue()) != null);
        if (payable.isEmpty()) {
            throw new RefusedException("payout.nothing-due");
        }
        PayoutRun run = new PayoutRun(payouts.nextNumber(), CURRENCY, today, proposer, now);
        payable.forEach((supplier, due) -> add(run, supplier, due));
        payouts.add(run);
        run.payouts().forEach(payout -> enter(payout, payable.get(payout.supplierId())));
        return run;
    }

    private void add(PayoutRun run, long supplier, List<DueItem> due) {
        PayeeAccount account = directory.payeeAccount(supplier).orElseThrow();
        run.add(
                payouts.nextNumber(),
                supplier,
                account,
                due.stream().map(DueItem::line).toList());
    }

    private static void enter(Payout payout, List<DueItem> due) {
        due.forEach(item -> item.enter(payout.id()));
    }

    private DueView due(long supplier, List<DueItem> due) {
        LocalDate oldest =
                due.stream().map(DueItem::dueOn).min(LocalDate::compareTo).orElseThrow();
        return new DueView(
                supplier, directory.known(supplier).name(), due.size(), oldest, total(due), blocker(supplier, due));
    }

    private PayoutBlocker blocker(long supplier, List<DueItem> due) {
        Optional<PayeeAccount> account = directory.payeeAccount(supplier);
        if (account.isEmpty()) {
            return PayoutBlocker.IBAN_MISSING;
        }
        Money total = total(due);
        return total.isZero() || total.isNegative() ? PayoutBlocker.CREDIT : null;
    }

    private static Map<Long, List<DueItem>> bySupplier(List<DueItem> items) {
        return items.stream()
                .filter(item -> CURRENCY.equals(item.paid().currency().getCurrencyCode()))
                .collect(Collectors.groupingBy(DueItem::supplierId, TreeMap::new, Collectors.toList()));
    }

    private static Money total(List<DueItem> due) {
        return due.stream().map(DueItem::paid).reduce(Money::plus).orElseThrow();
    }
}
