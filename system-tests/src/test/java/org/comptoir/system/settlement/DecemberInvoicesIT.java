package org.comptoir.system.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.settlement.PayoutDesk;
import org.comptoir.settlement.PayoutLineView;
import org.comptoir.settlement.PayoutRunView;
import org.comptoir.settlement.PayoutStatus;
import org.comptoir.settlement.PayoutView;
import org.comptoir.system.container.Demo;
import org.comptoir.system.container.InContainer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example of the seeds, on the demo's own clock: uploaded in December, paid at the beginning of February. */
@ExtendWith(ArquillianExtension.class)
@Order(Integer.MAX_VALUE - 1) // after those that look at the newest of a list: what it leaves is dated in the future
class DecemberInvoicesIT extends InContainer {
    private static final int TWELVE = 12;

    @AfterEach
    void today() throws Exception {
        Files.deleteIfExists(clockFile());
        Thread.sleep(1100);
    }

    @Test
    @Tag("SET-02")
    @Tag("SET-05")
    @DisplayName(
            "SET-02, SET-05 twelve invoices of 4 December are due on 31 January and paid in the first run of February, to the cent")
    void paidInFebruary() throws Exception {
        clock("2026-12-04T09:00:00Z");
        List<Long> invoices = new ArrayList<>();
        for (int i = 1; i <= TWELVE; i++) {
            long invoice = Demo.uploadedInvoice(i);
            bean(InvoiceDesk.class).accept(Demo.operator(), invoice);
            invoices.add(invoice);
        }
        assertTrue(invoices.stream().allMatch(id -> view(id).dueOn().equals(LocalDate.of(2027, 1, 31))));
        clock("2027-01-31T09:00:00Z");
        assertTrue(invoices.stream().noneMatch(proposedNow()::contains));
        clock("2027-02-01T09:00:00Z");
        PayoutView payout = paid(invoices);
        Money sum = payout.lines().stream().map(PayoutLineView::paid).reduce(Money.euro("0"), Money::plus);
        assertEquals(payout.amount(), sum);
        assertTrue(
                payout.lines().stream().map(PayoutLineView::invoiceId).toList().containsAll(invoices));
    }

    /** Proposed, approved by a second person, sent to the bank, booked by it. */
    private static PayoutView paid(List<Long> invoices) throws InterruptedException {
        long run = desk().propose(Demo.operator());
        desk().approve(Demo.secondOperator(), run);
        PayoutView payout = payoutOf(run, invoices.get(0));
        for (int i = 0; i < 120 && payout.status() != PayoutStatus.BOOKED; i++) {
            Thread.sleep(500);
            payout = payoutOf(run, invoices.get(0));
        }
        assertEquals(PayoutStatus.BOOKED, payout.status());
        return payout;
    }

    /** What a run of now would pay; the run itself is discarded. */
    private static List<Long> proposedNow() {
        try {
            long run = desk().propose(Demo.operator());
            List<Long> proposed = lines(desk().run(Demo.operator(), run));
            desk().discard(Demo.operator(), run, "only looked at");
            return proposed;
        } catch (RefusedException nothingDue) {
            return List.of();
        }
    }

    private static List<Long> lines(PayoutRunView run) {
        return run.payouts().stream()
                .flatMap(payout -> payout.lines().stream())
                .map(PayoutLineView::invoiceId)
                .toList();
    }

    private static PayoutView payoutOf(long run, long invoice) {
        return desk().run(Demo.operator(), run).payouts().stream()
                .filter(payout -> payout.lines().stream().anyMatch(line -> line.invoiceId() == invoice))
                .findFirst()
                .orElseThrow();
    }

    private static InvoiceView view(long invoice) {
        return bean(InvoiceBook.class).view(Demo.supplier(), invoice);
    }

    private static PayoutDesk desk() {
        return bean(PayoutDesk.class);
    }

    private static void clock(String instant) throws IOException, InterruptedException {
        Duration offset = Duration.between(Clock.systemUTC().instant(), Instant.parse(instant));
        Files.writeString(clockFile(), offset + "\n");
        Thread.sleep(1100);
    }

    private static Path clockFile() {
        return Path.of(System.getenv("COMPTOIR_HOME"), "clock");
    }
}
