package org.comptoir.system.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.notification.NoticeKind;
import org.comptoir.notification.NoticeQuery;
import org.comptoir.notification.NoticeRow;
import org.comptoir.notification.NoticeState;
import org.comptoir.notification.NoticeView;
import org.comptoir.notification.Notices;
import org.comptoir.partners.Actor;
import org.comptoir.settlement.OutlookView;
import org.comptoir.settlement.PaymentStatusIntake;
import org.comptoir.settlement.PayoutBlocker;
import org.comptoir.settlement.PayoutDesk;
import org.comptoir.settlement.PayoutOutlook;
import org.comptoir.settlement.PayoutRunView;
import org.comptoir.settlement.PayoutStatus;
import org.comptoir.settlement.PayoutView;
import org.comptoir.settlement.RemittanceBook;
import org.comptoir.settlement.RemittanceView;
import org.comptoir.system.container.Demo;
import org.comptoir.system.container.InContainer;
import org.comptoir.worklist.Worklist;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PayoutRunIT extends InContainer {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 2);

    @Resource
    private ManagedExecutorService threads;

    @Test
    @Tag("SET-04")
    @DisplayName("SET-04 four proposals at the same moment: each invoice is in exactly one payout")
    void neverTwice() throws Exception {
        List<Long> invoices = List.of(Demo.payableInvoice(1), Demo.payableInvoice(2), Demo.payableInvoice(3));
        List<Long> runs = proposeAtOnce(4);
        assertEquals(1, runs.size(), "only one of the proposals found something to pay");
        List<Long> paid = lines(run(runs.get(0)));
        invoices.forEach(id -> assertEquals(1, paid.stream().filter(id::equals).count()));
        discard(runs.get(0));
    }

    @Test
    @Tag("SET-04")
    @DisplayName("SET-04 a discarded run gives its invoices to the next one")
    void discarded() {
        long invoice = Demo.payableInvoice(1);
        long first = desk().propose(Demo.operator());
        discard(first);
        long second = desk().propose(Demo.operator());
        assertTrue(lines(run(second)).contains(invoice));
        assertEquals(PayoutStatus.DISCARDED, run(first).status());
        assertTrue(lines(run(first)).contains(invoice), "what was proposed stays readable");
        discard(second);
    }

    @Test
    @Tag("SET-04")
    @DisplayName("SET-04 the run is approved by a second person, and once")
    void secondPerson() {
        Demo.payableInvoice(1);
        long run = desk().propose(Demo.operator());
        assertThrows(RefusedException.class, () -> desk().approve(Demo.operator(), run));
        discard(run);
        assertThrows(RefusedException.class, () -> desk().approve(Demo.secondOperator(), run));
    }

    @Test
    @Tag("SET-04")
    @Tag("SET-03")
    @DisplayName("SET-04 the bank's words: a wrong amount pays nothing, a booking pays once, a repeat changes nothing")
    void booked() throws Exception {
        long invoice = Demo.payableInvoice(2);
        long id = desk().propose(Demo.operator());
        PayoutView payout = payoutOf(run(id), invoice);
        long open = worklist().count(Demo.operator());
        bank().booked(Actor.system(), payout.endToEndId(), payout.amount(), DAY);
        assertEquals(PayoutStatus.PROPOSED, payoutOf(run(id), invoice).status(), "nobody had approved it");
        Demo.update("update payout_run set status = 'SENT' where id = ?", id);
        Demo.update("update payout set status = 'SENT' where run_id = ?", id);
        bank().booked(Actor.system(), payout.endToEndId(), payout.amount().plus(Money.euro("0.01")), DAY);
        assertEquals(PayoutStatus.SENT, payoutOf(run(id), invoice).status());
        assertEquals(open + 2, worklist().count(Demo.operator()));
        bank().booked(Actor.system(), payout.endToEndId(), payout.amount(), DAY);
        bank().booked(Actor.system(), payout.endToEndId(), payout.amount(), DAY);
        assertEquals(PayoutStatus.BOOKED, payoutOf(run(id), invoice).status());
        assertEquals(open + 2, worklist().count(Demo.operator()));
        assertEquals(PayoutBlocker.NONE, outlook(invoice).blocker());
        remittance(payout, invoice);
    }

    @Test
    @Tag("SET-04")
    @DisplayName("SET-04 a payout that the bank rejects gives its invoices to the next run")
    void rejected() {
        long invoice = Demo.payableInvoice(1);
        long id = desk().propose(Demo.operator());
        Demo.update("update payout_run set status = 'SENT' where id = ?", id);
        Demo.update("update payout set status = 'SENT' where run_id = ?", id);
        bank().status(Actor.system(), run(id).messageId(), "RJCT", "AC04");
        assertEquals(PayoutStatus.REJECTED, run(id).status());
        long next = desk().propose(Demo.operator());
        assertTrue(lines(run(next)).contains(invoice));
        discard(next);
    }

    @Test
    @Tag("SET-04")
    @Tag("SET-05")
    @Tag("NOT-03")
    @DisplayName(
            "SET-04 approved, sent to the bank, booked by it; SET-05 the accountant has the letter with workbook and invoices")
    void wholeChain() throws Exception {
        long invoice = Demo.payableInvoice(4);
        long id = desk().propose(Demo.operator());
        desk().approve(Demo.secondOperator(), id);
        PayoutView payout = payoutOf(run(id), invoice);
        for (int i = 0; i < 120 && payout.status() != PayoutStatus.BOOKED; i++) {
            Thread.sleep(500);
            payout = payoutOf(run(id), invoice);
        }
        assertEquals(PayoutStatus.BOOKED, payout.status(), payout.toString());
        assertEquals(PayoutStatus.BOOKED, run(id).status());
        remittance(payout, invoice);
        letter(payout);
    }

    @Test
    @Tag("SET-02")
    @DisplayName(
            "SET-02 an invoice of today is due at the end of a month, and no run takes it before the next one begins")
    void notDue() {
        long id = Demo.uploadedInvoice(1);
        bean(org.comptoir.invoicing.InvoiceDesk.class).accept(Demo.operator(), id);
        InvoiceView invoice = bean(InvoiceBook.class).view(Demo.supplier(), id);
        assertEquals(1, invoice.payableOn().getDayOfMonth());
        assertEquals(invoice.dueOn().plusDays(1), invoice.payableOn());
        assertEquals(PayoutBlocker.NOT_DUE, outlook(id).blocker());
    }

    /** SET-05: the files are made by the worker, which hands them in after a moment. */
    private static void remittance(PayoutView payout, long invoice) throws InterruptedException {
        RemittanceView view = book().view(Demo.accountant(), payout.id());
        for (int i = 0; i < 60 && view.files().isEmpty(); i++) {
            Thread.sleep(500);
            view = book().view(Demo.accountant(), payout.id());
        }
        assertTrue(view.files().stream().anyMatch(file -> file.name().endsWith(".xlsx")));
        assertTrue(view.files().stream().anyMatch(file -> file.name().endsWith(".csv")));
        assertTrue(view.files().stream().anyMatch(file -> file.name().endsWith(".pdf")));
        assertFalse(view.invoices().isEmpty());
        assertTrue(view.payout().lines().stream().anyMatch(line -> line.invoiceId() == invoice));
    }

    private static void letter(PayoutView payout) throws InterruptedException {
        Notices notices = bean(Notices.class);
        List<NoticeRow> rows = List.of();
        for (int i = 0; i < 60 && rows.stream().noneMatch(row -> row.state() == NoticeState.SENT); i++) {
            Thread.sleep(500);
            rows = notices.list(Demo.operator(), NoticeQuery.all()).notices().stream()
                    .filter(row -> row.kind() == NoticeKind.PAYOUT_PAID)
                    .filter(row ->
                            notices.view(Demo.operator(), row.id()).html().contains(payout.number()))
                    .toList();
        }
        assertEquals(1, rows.size());
        assertEquals(NoticeState.SENT, rows.get(0).state());
        NoticeView letter = notices.view(Demo.accountant(), rows.get(0).id());
        assertTrue(letter.attachments().stream().anyMatch(file -> file.name().endsWith(".xlsx")));
        assertTrue(letter.attachments().stream().anyMatch(file -> file.name().endsWith("facture.pdf")));
    }

    private List<Long> proposeAtOnce(int count) throws Exception {
        CyclicBarrier together = new CyclicBarrier(count);
        List<Future<Long>> proposals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            proposals.add(threads.submit((Callable<Long>) () -> {
                together.await();
                return proposal();
            }));
        }
        List<Long> runs = new ArrayList<>();
        for (Future<Long> proposal : proposals) {
            if (proposal.get() != null) {
                runs.add(proposal.get());
            }
        }
        return runs;
    }

    private static Long proposal() {
        try {
            return desk().propose(Demo.operator());
        } catch (RefusedException nothingDue) {
            assertEquals("payout.nothing-due", nothingDue.refusal().code());
            return null;
        }
    }

    private static List<Long> lines(PayoutRunView run) {
        return run.payouts().stream()
                .flatMap(payout -> payout.lines().stream())
                .map(line -> line.invoiceId())
                .toList();
    }

    private static PayoutView payoutOf(PayoutRunView run, long invoice) {
        return run.payouts().stream()
                .filter(payout -> payout.lines().stream().anyMatch(line -> line.invoiceId() == invoice))
                .findFirst()
                .orElseThrow();
    }

    private static OutlookView outlook(long invoice) {
        String order = bean(InvoiceBook.class).view(Demo.supplier(), invoice).orderNumber();
        return bean(PayoutOutlook.class).of(Demo.supplier(), order).get(0);
    }

    private static PayoutRunView run(long id) {
        return desk().run(Demo.operator(), id);
    }

    private static void discard(long run) {
        desk().discard(Demo.operator(), run, "test");
    }

    private static PayoutDesk desk() {
        return bean(PayoutDesk.class);
    }

    private static PaymentStatusIntake bank() {
        return bean(PaymentStatusIntake.class);
    }

    private static RemittanceBook book() {
        return bean(RemittanceBook.class);
    }

    private static Worklist worklist() {
        return bean(Worklist.class);
    }
}
