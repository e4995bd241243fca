package org.comptoir.system.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Item;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.invoicing.InvoiceSource;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.invoicing.InvoiceTaken;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.system.container.Demo;
import org.comptoir.system.container.InContainer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("INV-03")
@ExtendWith(ArquillianExtension.class)
class InvoiceIntakeIT extends InContainer {
    private static final byte[] RAW = "UNA:+.? 'UNB+".getBytes(StandardCharsets.US_ASCII);

    @Test
    @DisplayName("INV-03 an invoice that is data is matched line by line on the spot; the same again changes nothing")
    void matched() {
        OrderView order = order(Demo.shippedOrder(2));
        Invoice document = invoice(order, number(), order.net());
        InvoiceTaken taken = take(machine(Demo.supplier()), document);
        assertEquals(InvoiceStatus.CHECKED, taken.status());
        InvoiceView view = bean(InvoiceBook.class).view(Demo.accountant(), taken.invoiceId());
        assertEquals(InvoiceSource.WIRE, view.source());
        assertEquals(1, view.lines().get(0).orderLine());
        assertEquals(order.gross(), view.gross());
        InvoiceTaken again = take(machine(Demo.supplier()), document);
        assertTrue(again.known());
        assertEquals(taken.invoiceId(), again.invoiceId());
    }

    @Test
    @DisplayName(
            "INV-03 another invoice under a number that is taken, before the shipment, or for a stranger's order is told why not")
    void refused() {
        OrderView order = order(Demo.shippedOrder(2));
        Invoice document = invoice(order, number(), order.net());
        take(machine(Demo.supplier()), document);
        assertError(
                "invoice.number.taken",
                take(machine(Demo.supplier()), invoice(order, document.number(), Money.euro("1"))));
        assertError(
                "invoice.order.unknown", take(machine(Demo.otherSupplier()), invoice(order, number(), order.net())));
        OrderView placed = order(Demo.placedOrder(1));
        assertError("invoice.not-shipped", take(machine(Demo.supplier()), invoice(placed, number(), placed.net())));
        assertThrows(EJBAccessException.class, () -> take(Demo.buyer(), document));
    }

    @Test
    @Tag("INV-02")
    @DisplayName("INV-02 an invoice that differs waits for somebody to look, with each difference named")
    void differs() {
        OrderView order = order(Demo.shippedOrder(2));
        InvoiceTaken taken = take(
                machine(Demo.supplier()), invoice(order, number(), order.net().plus(Money.euro("5"))));
        assertEquals(InvoiceStatus.UPLOADED, taken.status());
        assertFalse(taken.findings().isEmpty());
        assertTrue(taken.findings().stream().anyMatch(finding -> finding.code().equals("invoice.net.differs")));
    }

    private static void assertError(String code, InvoiceTaken taken) {
        assertNull(taken.invoiceId());
        assertEquals(code, taken.findings().get(0).code());
    }

    private static InvoiceTaken take(Actor machine, Invoice document) {
        return bean(InvoiceDesk.class).intake(machine, document, RAW, "application/edifact");
    }

    private static Actor machine(Actor person) {
        return bean(Directory.class).machineOf(person.organisationId());
    }

    private static OrderView order(String number) {
        return bean(OrderBook.class).view(Demo.supplier(), number);
    }

    private static String number() {
        return "E-" + System.nanoTime();
    }

    private static Invoice invoice(OrderView order, String number, Money net) {
        LineView ordered = order.lines().get(0);
        Item item = new Item(null, ordered.gtin(), ordered.reference(), null, ordered.name());
        Quantity quantity = Quantity.of(ordered.despatched().max(ordered.ordered()), ordered.unit());
        Invoice.Line line = new Invoice.Line(
                "1",
                null,
                "1",
                item,
                quantity,
                ordered.price(),
                net,
                ordered.vat(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        Money vat = ordered.vat().on(net);
        return new Invoice(
                number,
                "380",
                LocalDate.of(2026, 11, 22),
                null,
                null,
                order.number(),
                null,
                null,
                null,
                null,
                null,
                null,
                "EUR",
                null,
                null,
                List.of(),
                List.of(),
                List.of(line),
                List.of(),
                net,
                null,
                null,
                net,
                vat,
                net.plus(vat),
                net.plus(vat),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
