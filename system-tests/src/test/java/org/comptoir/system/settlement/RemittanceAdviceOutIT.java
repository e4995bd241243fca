package org.comptoir.system.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductQuery;
import org.comptoir.catalogue.ProductView;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.MessageLog;
import org.comptoir.exchange.MessageQuery;
import org.comptoir.exchange.MessageRow;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.NewDespatch;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.invoicing.NewInvoice;
import org.comptoir.ordering.NewOrder;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderEntry;
import org.comptoir.ordering.SupplierDesk;
import org.comptoir.settlement.PayoutDesk;
import org.comptoir.settlement.PayoutStatus;
import org.comptoir.settlement.PayoutView;
import org.comptoir.system.container.Demo;
import org.comptoir.system.container.InContainer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A supplier whose ERP does all of it learns of its payment by REMADV. */
@ExtendWith(ArquillianExtension.class)
class RemittanceAdviceOutIT extends InContainer {
    @Test
    @Tag("SET-05")
    @Tag("EXC-01")
    @DisplayName(
            "SET-05, EXC-01 once the bank has booked the payout, the supplier's ERP finds a REMADV with the invoice")
    void remadv() throws Exception {
        String order = shipped();
        NewInvoice invoice = invoiceOf(order);
        long id = bean(InvoiceDesk.class).upload(Demo.otherSupplier(), invoice);
        bean(InvoiceDesk.class).accept(Demo.operator(), id);
        Demo.update("update due_item set payable_on = '2026-01-01' where invoice_id = ?", id);
        long run = bean(PayoutDesk.class).propose(Demo.operator());
        bean(PayoutDesk.class).approve(Demo.secondOperator(), run);
        booked(run, id);
        assertTrue(sent(invoice.invoiceNumber()), "no REMADV names " + invoice.invoiceNumber());
    }

    private static String shipped() {
        long supplier = Demo.otherSupplier().organisationId();
        long site = bean(OrderEntry.class).choices(Demo.buyer()).places().stream()
                .filter(place -> place.supplier().id() == supplier)
                .findFirst()
                .orElseThrow()
                .site()
                .id();
        ProductView product = bean(Catalogue.class)
                .search(Demo.buyer(), new ProductQuery(supplier, null, null, null, null, 1))
                .products()
                .get(0);
        BigDecimal quantity = product.orderMultiple().multiply(BigDecimal.TEN);
        NewOrder wanted = new NewOrder(
                supplier, site, null, null, false, null, List.of(new NewOrder.Line(product.id(), quantity)));
        String number = bean(OrderEntry.class).place(Demo.buyer(), wanted).number();
        bean(SupplierDesk.class).validate(Demo.otherSupplier(), number);
        bean(DespatchDesk.class).ship(Demo.otherSupplier(), new NewDespatch(number, "DPD", null, null, List.of()));
        return number;
    }

    private static NewInvoice invoiceOf(String order) {
        return new NewInvoice(
                order,
                "V-" + System.nanoTime(),
                "380",
                bean(OrderBook.class).view(Demo.otherSupplier(), order).net(),
                null,
                null,
                "facture.pdf",
                "application/pdf",
                "%PDF-1.7 an invoice".getBytes(StandardCharsets.US_ASCII));
    }

    private static void booked(long run, long invoice) throws InterruptedException {
        PayoutStatus status = null;
        for (int i = 0; i < 120 && status != PayoutStatus.BOOKED; i++) {
            Thread.sleep(500);
            status = bean(PayoutDesk.class).run(Demo.operator(), run).payouts().stream()
                    .filter(payout -> payout.lines().stream().anyMatch(line -> line.invoiceId() == invoice))
                    .map(PayoutView::status)
                    .findFirst()
                    .orElseThrow();
        }
        assertEquals(PayoutStatus.BOOKED, status);
    }

    private static boolean sent(String invoiceNumber) throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            boolean found = outgoing().stream()
                    .filter(row -> row.conversation() == Conversation.REMITTANCE_ADVICE_OUT)
                    .anyMatch(row -> raw(row).contains(invoiceNumber));
            if (found) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    private static List<MessageRow> outgoing() {
        return bean(MessageLog.class)
                .list(Demo.operator(), MessageQuery.newest(100))
                .rows();
    }

    private static String raw(MessageRow row) {
        return bean(MessageLog.class).view(Demo.operator(), row.id()).raw();
    }
}
