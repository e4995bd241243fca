package org.comptoir.system.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.filing.FileContent;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.invoicing.InvoiceQuery;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.invoicing.NewInvoice;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.notification.NoticeQuery;
import org.comptoir.notification.NoticeQueue;
import org.comptoir.notification.NoticeRow;
import org.comptoir.notification.Notices;
import org.comptoir.partners.Actor;
import org.comptoir.settlement.PaymentStatusIntake;
import org.comptoir.settlement.PayoutDesk;
import org.comptoir.settlement.PayoutOutlook;
import org.comptoir.settlement.RemittanceBook;
import org.comptoir.settlement.RemittanceQuery;
import org.comptoir.settlement.RemittanceWork;
import org.comptoir.system.container.Demo;
import org.comptoir.system.container.InContainer;
import org.comptoir.worklist.Worklist;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Every use case of money and notices, with a stranger's ids and with the wrong roles. */
@ExtendWith(ArquillianExtension.class)
class MoneyRightsIT extends InContainer {
    private InvoiceDesk invoices;
    private InvoiceBook book;
    private PayoutDesk payouts;
    private RemittanceBook remittances;
    private Notices notices;

    @BeforeEach
    void desks() {
        invoices = bean(InvoiceDesk.class);
        book = bean(InvoiceBook.class);
        payouts = bean(PayoutDesk.class);
        remittances = bean(RemittanceBook.class);
        notices = bean(Notices.class);
    }

    @Test
    @Tag("INV-01")
    @DisplayName("INV-01 nothing is invoiced before something has left, nor by anybody but its supplier")
    void upload() {
        NewInvoice early = Demo.invoiceOf(Demo.placedOrder(1));
        RefusedException refused = assertThrows(RefusedException.class, () -> invoices.upload(Demo.supplier(), early));
        assertEquals("invoice.not-shipped", refused.refusal().code());
        NewInvoice invoice = Demo.invoiceOf(Demo.shippedOrder(1));
        notFound(() -> invoices.upload(Demo.otherSupplier(), invoice));
        denied(() -> invoices.upload(Demo.buyer(), invoice));
        denied(() -> invoices.upload(Demo.warehouse(), invoice));
        denied(() -> invoices.upload(Demo.accountant(), invoice));
        denied(() -> invoices.upload(Demo.operator(), invoice));
    }

    @Test
    @Tag("INV-02")
    @DisplayName(
            "INV-02 only the operator accepts and refuses, only the supplier cancels; a refused one is entered again under its number")
    void decide() {
        NewInvoice entered = Demo.invoiceOf(Demo.shippedOrder(1));
        long id = invoices.upload(Demo.supplier(), entered);
        denied(() -> invoices.accept(Demo.supplier(), id));
        denied(() -> invoices.accept(Demo.operatorsAccountant(), id));
        denied(() -> invoices.refuse(Demo.buyer(), id, "no"));
        notFound(() -> invoices.cancel(Demo.otherSupplier(), id));
        denied(() -> invoices.cancel(Demo.operator(), id));
        assertThrows(RefusedException.class, () -> invoices.refuse(Demo.operator(), id, " "));
        assertThrows(RefusedException.class, () -> invoices.upload(Demo.supplier(), entered));
        invoices.refuse(Demo.operator(), id, "Frais de port oubliés");
        invoices.cancel(Demo.supplier(), id);
        long again = invoices.upload(Demo.supplier(), entered);
        invoices.accept(Demo.operator(), again);
        assertThrows(RefusedException.class, () -> invoices.cancel(Demo.supplier(), again));
        assertEquals(InvoiceStatus.ACCEPTED, book.view(Demo.accountant(), again).status());
    }

    @Test
    @Tag("IDN-07")
    @DisplayName(
            "IDN-07 an invoice is read by its supplier and the operator; where the operator re-invoices, by no customer")
    void read() {
        long id = Demo.uploadedInvoice(1);
        String order = book.view(Demo.operatorsAccountant(), id).orderNumber();
        assertEquals("%PDF-", new String(book.file(Demo.accountant(), id).bytes(), 0, 5));
        List.of(Demo.otherSupplier(), Demo.customersAccountant()).forEach(stranger -> {
            notFound(() -> book.view(stranger, id));
            notFound(() -> book.file(stranger, id));
            assertFalse(lists(stranger, id));
        });
        denied(() -> book.view(Demo.warehouse(), id));
        denied(() -> book.list(Demo.buyer(), InvoiceQuery.all()));
        denied(() -> book.counts(Demo.warehouse()));
        notFound(() -> book.ofOrder(Demo.otherSupplier(), order));
        notFound(() -> book.ofOrder(Demo.otherBuyer(), order));
        assertTrue(book.ofOrder(Demo.buyer(), order).isEmpty());
        assertTrue(lists(Demo.accountant(), id));
    }

    @Test
    @Tag("SET-04")
    @DisplayName(
            "SET-04 runs are the operator's; only his operating people decide, the bank's words come from the product alone")
    void runs() {
        Demo.payableInvoice(1);
        List.of(Demo.supplier(), Demo.accountant(), Demo.buyer(), Demo.operatorsAccountant())
                .forEach(actor -> denied(() -> payouts.propose(actor)));
        long run = payouts.propose(Demo.operator());
        denied(() -> payouts.approve(Demo.supplier(), run));
        denied(() -> payouts.approve(Demo.operatorsAccountant(), run));
        denied(() -> payouts.discard(Demo.supplier(), run, null));
        denied(() -> payouts.run(Demo.accountant(), run));
        denied(() -> payouts.runs(Demo.supplier(), null));
        denied(() -> payouts.due(Demo.buyer()));
        denied(() -> payouts.creditTransfer(Demo.operator(), run));
        PaymentStatusIntake bank = bean(PaymentStatusIntake.class);
        denied(() -> bank.booked(Demo.operator(), "RF", Money.euro("1"), LocalDate.EPOCH));
        denied(() -> bank.status(Demo.operator(), "RF", "ACCP", null));
        denied(() -> bank.sent(Demo.operator(), run));
        assertEquals(run, payouts.run(Demo.operatorsAccountant(), run).id());
        payouts.discard(Demo.secondOperator(), run, "test");
    }

    @Test
    @Tag("SET-05")
    @DisplayName("SET-05 a remittance advice is read by its supplier and the operator, and no file by another's number")
    void remittance() {
        Demo.payableInvoice(1);
        long run = payouts.propose(Demo.operator());
        long id = payouts.run(Demo.operator(), run).payouts().stream()
                .filter(payout -> payout.supplierId() == Demo.supplier().organisationId())
                .findFirst()
                .orElseThrow()
                .id();
        notFound(() -> remittances.view(Demo.accountant(), id));
        payouts.discard(Demo.operator(), run, "test");
        denied(() -> remittances.list(Demo.buyer(), RemittanceQuery.all()));
        denied(() -> remittances.list(Demo.warehouse(), RemittanceQuery.all()));
        long other = remittances.list(Demo.operator(), RemittanceQuery.all()).remittances().stream()
                .mapToLong(row -> row.payoutId())
                .findFirst()
                .orElse(id);
        notFound(() -> remittances.view(Demo.otherSupplier(), other));
        notFound(() -> remittances.advice(Demo.otherSupplier(), other));
        notFound(() -> remittances.file(Demo.otherSupplier(), other, 1));
        RemittanceWork work = bean(RemittanceWork.class);
        denied(() -> work.claim(Demo.operator(), 1));
        denied(() -> work.made(Demo.operator(), id, List.<FileContent>of()));
        denied(() -> work.failed(Demo.operator(), id, "no"));
    }

    @Test
    @Tag("SET-03")
    @DisplayName("SET-03 what an order will bring is told to its supplier and the operator alone")
    void outlook() {
        String order = Demo.shippedOrder(1);
        PayoutOutlook outlook = bean(PayoutOutlook.class);
        notFound(() -> outlook.of(Demo.otherSupplier(), order));
        denied(() -> outlook.of(Demo.buyer(), order));
        denied(() -> outlook.of(Demo.warehouse(), order));
        assertEquals(1, outlook.of(Demo.accountant(), order).size());
    }

    @Test
    @Tag("NOT-01")
    @DisplayName("NOT-01 a notice is read by the one it is sent to and by the operator; the queue is the product's")
    void notices() {
        String order = Demo.placedOrder(1);
        NoticeRow notice = notices.list(Demo.operator(), new NoticeQuery(null, order, null, 10)).notices().stream()
                .findFirst()
                .orElseThrow();
        assertTrue(notices.view(Demo.supplier(), notice.id()).html().contains(order));
        notFound(() -> notices.view(Demo.otherSupplier(), notice.id()));
        notFound(() -> notices.view(Demo.accountant(), notice.id()));
        denied(() -> notices.list(Demo.supplier(), NoticeQuery.all()));
        denied(() -> notices.counts(Demo.supplier()));
        denied(() -> notices.queueAgain(Demo.supplier(), notice.id()));
        NoticeQueue queue = bean(NoticeQueue.class);
        denied(() -> queue.claim(Demo.operator(), 1, Duration.ofSeconds(1)));
        denied(() -> queue.sent(Demo.operator(), notice.id()));
        denied(() -> queue.failed(Demo.operator(), notice.id(), "no"));
        Worklist worklist = bean(Worklist.class);
        denied(() -> worklist.open(Demo.supplier()));
        denied(() -> worklist.count(Demo.operatorsAccountant()));
        denied(() -> worklist.close(Demo.buyer(), 1, null));
    }

    private boolean lists(Actor actor, long id) {
        return book.list(actor, InvoiceQuery.all()).invoices().stream().anyMatch(row -> row.id() == id);
    }

    private static void notFound(Executable use) {
        assertThrows(NotFoundException.class, use);
    }

    private static void denied(Executable use) {
        assertThrows(EJBAccessException.class, use);
    }
}
