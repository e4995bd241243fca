package org.comptoir.system.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductQuery;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.NewDespatch;
import org.comptoir.inventory.Stock;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.BuyerDesk;
import org.comptoir.ordering.LineProblem;
import org.comptoir.ordering.NewOrder;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderEntry;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.SupplierDesk;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.system.container.Demo;
import org.comptoir.system.container.InContainer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Every use case of orders with a stranger's number, and with the wrong roles of the right company. */
@ExtendWith(ArquillianExtension.class)
class OrderRightsIT extends InContainer {
    @Test
    @Tag("IDN-03")
    @DisplayName("IDN-03 a stranger's order is not found, by whatever desk and on whichever side")
    void strangers() {
        String number = Demo.placedOrder(1);
        SupplierDesk supplierDesk = bean(SupplierDesk.class);
        BuyerDesk buyerDesk = bean(BuyerDesk.class);
        notFound(() -> bean(OrderBook.class).view(Demo.otherBuyer(), number));
        notFound(() -> bean(OrderBook.class).view(Demo.otherSupplier(), number));
        notFound(() -> supplierDesk.validate(Demo.otherSupplier(), number));
        notFound(() -> supplierDesk.refuse(Demo.otherSupplier(), number, "?"));
        notFound(() -> supplierDesk.notePayment(Demo.otherSupplier(), number));
        notFound(() -> supplierDesk.reportProblem(
                Demo.otherSupplier(), number, List.of(new LineProblem(1, BigDecimal.ZERO)), "?"));
        notFound(() -> buyerDesk.cancel(Demo.otherBuyer(), number, "?"));
        notFound(() -> buyerDesk.confirmReceipt(Demo.otherBuyer(), number));
        notFound(() -> bean(DespatchDesk.class).ship(Demo.otherSupplier(), everything(number)));
        notFound(() -> bean(DespatchDesk.class).ofOrder(Demo.otherBuyer(), number));
        assertEquals(OrderStatus.PLACED, status(number));
    }

    @Test
    @Tag("IDN-04")
    @Tag("IDN-07")
    @DisplayName(
            "IDN-04, IDN-07 within the company, the warehouse ships and does nothing else, the accountant only reads")
    void roles() {
        String number = Demo.placedOrder(1);
        refused(() -> bean(SupplierDesk.class).validate(Demo.warehouse(), number));
        refused(() -> bean(SupplierDesk.class).validate(Demo.accountant(), number));
        refused(() -> bean(SupplierDesk.class).validate(Demo.buyer(), number));
        refused(() -> bean(BuyerDesk.class).cancel(Demo.customersAccountant(), number, "?"));
        refused(() -> bean(BuyerDesk.class).cancel(Demo.supplier(), number, "?"));
        bean(SupplierDesk.class).validate(Demo.supplier(), number);
        refused(() -> bean(DespatchDesk.class).ship(Demo.accountant(), everything(number)));
        bean(DespatchDesk.class).ship(Demo.warehouse(), everything(number));
        assertEquals(OrderStatus.SHIPPED, status(number));
    }

    @Test
    @Tag("IDN-03")
    @DisplayName("IDN-03 nobody orders for a site, or from a supplier, that is not in the own rights")
    void orderingRights() {
        OrderEntry entry = bean(OrderEntry.class);
        OrderView order = bean(OrderBook.class).view(Demo.buyer(), Demo.placedOrder(1));
        NewOrder same = new NewOrder(
                order.supplier().id(),
                order.site().id(),
                null,
                null,
                false,
                null,
                List.of(new NewOrder.Line(
                        order.lines().get(0).productId(), order.lines().get(0).ordered())));
        notFound(() -> entry.place(Demo.otherBuyer(), same));
        denied(() -> entry.place(Demo.supplier(), same));
        denied(() -> entry.place(Demo.customersAccountant(), same));
        denied(() -> entry.choices(Demo.supplier()));
        denied(() -> entry.answer(Demo.supplier(), order.supplier().id(), List.of()));
        denied(() -> bean(Stock.class).page(Demo.buyer(), null));
        denied(() -> bean(Directory.class).organisations(Demo.buyer()));
        notFound(() -> bean(Directory.class)
                .organisation(Demo.buyer(), Demo.otherBuyer().organisationId()));
    }

    @Test
    @Tag("CAT-01")
    @DisplayName("CAT-01 a supplier does not see another supplier's products")
    void catalogue() {
        Actor supplier = Demo.supplier();
        ProductQuery others = new ProductQuery(Demo.otherSupplier().organisationId(), null, null, null, null, 10);
        notFound(() -> bean(Catalogue.class).search(supplier, others));
        notFound(() -> bean(Catalogue.class).categories(supplier, others.supplierId()));
    }

    @Test
    @Tag("ORD-17")
    @DisplayName("ORD-17 a list holds the own company's orders only, and is read on by key without gap or repeat")
    void lists() {
        for (int i = 0; i < 5; i++) {
            Demo.placedOrder(1);
        }
        OrderBook book = bean(OrderBook.class);
        var first = book.list(Demo.buyer(), new OrderQuery(Set.of(), null, null, 2));
        var second = book.list(Demo.buyer(), new OrderQuery(Set.of(), null, first.nextKey(), 2));
        assertEquals(2, first.orders().size());
        assertEquals(2, second.orders().size());
        assertTrue(first.orders().stream().noneMatch(second.orders()::contains));
        assertTrue(book.list(Demo.buyer(), OrderQuery.all()).orders().stream()
                .allMatch(row -> row.customerName().equals("BatiPro")));
    }

    @Test
    @Tag("CAT-03")
    @DisplayName(
            "CAT-03 stock is reserved when an order is placed, released when it is refused, consumed when it leaves")
    void stock() {
        BigDecimal before = available();
        String refused = Demo.placedOrder(1);
        BigDecimal ordered =
                bean(OrderBook.class).view(Demo.buyer(), refused).lines().get(0).ordered();
        assertEquals(0, before.subtract(ordered).compareTo(available()));
        bean(SupplierDesk.class).refuse(Demo.supplier(), refused, "?");
        assertEquals(0, before.compareTo(available()));
        Demo.shippedOrder(1);
        assertEquals(0, before.subtract(ordered).compareTo(available()));
    }

    private static BigDecimal available() {
        ProductQuery query = new ProductQuery(Demo.supplier().organisationId(), null, null, null, null, 1);
        return bean(Catalogue.class)
                .search(Demo.supplier(), query)
                .products()
                .get(0)
                .available();
    }

    private static OrderStatus status(String number) {
        return bean(OrderBook.class).view(Demo.buyer(), number).status();
    }

    private static NewDespatch everything(String number) {
        return new NewDespatch(number, "DPD", null, null, List.of());
    }

    private static void notFound(Executable wish) {
        assertThrows(NotFoundException.class, wish);
    }

    private static void denied(Executable wish) {
        assertThrows(EJBAccessException.class, wish);
    }

    private static void refused(Executable wish) {
        assertThrows(RefusedException.class, wish);
    }
}
