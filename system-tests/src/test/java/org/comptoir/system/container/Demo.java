package org.comptoir.system.container;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductQuery;
import org.comptoir.catalogue.ProductView;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.NewDespatch;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.invoicing.NewInvoice;
import org.comptoir.ordering.NewOrder;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderEntry;
import org.comptoir.ordering.SupplierDesk;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.Role;

/** People of the demo world at their desks: what a test needs before its own step. */
public final class Demo {
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

    private Demo() {}

    public static Actor buyer() {
        return actor("+33700001201", "Armand Petit", "BatiPro", OrganisationKind.CUSTOMER, Role.BUYER);
    }

    public static Actor customersAccountant() {
        return actor("+33700001203", "Julie Arnaud", "BatiPro", OrganisationKind.CUSTOMER, Role.ACCOUNTANT);
    }

    public static Actor otherBuyer() {
        return actor("+33700001301", "Hugo Marchal", "Maison Verte", OrganisationKind.CUSTOMER, Role.BUYER);
    }

    public static Actor supplier() {
        return actor("+33700002101", "Rémi Vasseur", "Matériaux du Léman", OrganisationKind.SUPPLIER, Role.SUPPLIER);
    }

    public static Actor warehouse() {
        return actor("+33700002102", "Karim Benali", "Matériaux du Léman", OrganisationKind.SUPPLIER, Role.WAREHOUSE);
    }

    public static Actor accountant() {
        return actor(
                "+33700002103", "Sophie Garnier", "Matériaux du Léman", OrganisationKind.SUPPLIER, Role.ACCOUNTANT);
    }

    public static Actor otherSupplier() {
        return actor("+33700002201", "Eva Kessler", "Visseries du Rhin", OrganisationKind.SUPPLIER, Role.SUPPLIER);
    }

    public static Actor operator() {
        return actor("+33700000001", "Claire Dubois", "Comptoir SAS", OrganisationKind.OPERATOR, Role.OPERATOR);
    }

    public static Actor secondOperator() {
        return actor("+33700000002", "Marc Olivier", "Comptoir SAS", OrganisationKind.OPERATOR, Role.OPERATOR);
    }

    public static Actor operatorsAccountant() {
        return actor("+33700000003", "Anne Leroy", "Comptoir SAS", OrganisationKind.OPERATOR, Role.ACCOUNTANT);
    }

    /** The number of a new order at the supplier, placed by the buyer. @param packs of its one article */
    public static String placedOrder(int packs) {
        Actor buyer = buyer();
        long supplier = supplier().organisationId();
        long site = bean(OrderEntry.class).choices(buyer).places().stream()
                .filter(place -> place.supplier().id() == supplier)
                .findFirst()
                .orElseThrow()
                .site()
                .id();
        ProductQuery query = new ProductQuery(supplier, null, null, null, null, 1);
        ProductView product =
                bean(Catalogue.class).search(buyer, query).products().get(0);
        BigDecimal quantity =
                product.orderMultiple().multiply(BigDecimal.valueOf(packs)).max(product.minimumQuantity());
        List<NewOrder.Line> lines = List.of(new NewOrder.Line(product.id(), quantity));
        NewOrder order = new NewOrder(supplier, site, null, null, false, null, lines);
        return bean(OrderEntry.class).place(buyer, order).number();
    }

    /** The number of an order all of which has left. */
    public static String shippedOrder(int packs) {
        String number = placedOrder(packs);
        bean(SupplierDesk.class).validate(supplier(), number);
        bean(DespatchDesk.class).ship(supplier(), new NewDespatch(number, "DPD", null, null, List.of()));
        return number;
    }

    /** An invoice of all of the order, by its supplier. */
    public static NewInvoice invoiceOf(String orderNumber) {
        byte[] pdf = "%PDF-1.7 an invoice".getBytes(StandardCharsets.US_ASCII);
        return new NewInvoice(
                orderNumber,
                "F-" + NUMBERS.incrementAndGet(),
                "380",
                bean(OrderBook.class).view(supplier(), orderNumber).net(),
                null,
                null,
                "facture.pdf",
                "application/pdf",
                pdf);
    }

    /** The id of an uploaded invoice of a new order. */
    public static long uploadedInvoice(int packs) {
        return bean(InvoiceDesk.class).upload(supplier(), invoiceOf(shippedOrder(packs)));
    }

    /** The id of an accepted invoice that every run may take from now on. */
    public static long payableInvoice(int packs) {
        long invoice = uploadedInvoice(packs);
        bean(InvoiceDesk.class).accept(operator(), invoice);
        update("update due_item set payable_on = '2026-01-01' where invoice_id = ?", invoice);
        return invoice;
    }

    /** Changes what no desk changes: days that have passed, words of the bank. */
    public static void update(String sql, long id) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T bean(Class<T> type) {
        return InContainer.bean(type);
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/ComptoirDS");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor actor(String username, String name, String company, OrganisationKind kind, Role... roles) {
        return new Actor(username, name, id(company), kind, Set.of(roles));
    }

    private static long id(String company) {
        Actor anOperator = new Actor("test", "test", 0, OrganisationKind.OPERATOR, Set.of(Role.OPERATOR));
        return bean(Directory.class).organisations(anOperator).stream()
                .filter(organisation -> organisation.name().equals(company))
                .map(OrganisationView::id)
                .findFirst()
                .orElseThrow();
    }
}
