package org.comptoir.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceQuery;
import org.comptoir.invoicing.InvoiceRow;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.ordering.OrderRow;
import org.comptoir.partners.Role;

/** The search over everything that the person may see: orders and invoices, each leading to its own page (ORD-17). */
@Named("searchPage")
@RequestScoped
public class SearchPage {
    private static final int MOST = 20;

    @Inject
    private OrderBook orders;

    @Inject
    private InvoiceBook invoices;

    @Inject
    private CurrentUser user;

    private String text;
    private List<OrderRow> foundOrders;
    private List<InvoiceRow> foundInvoices;

    /** Orders whose number, reference or company goes with the text. */
    public List<OrderRow> getOrders() {
        if (foundOrders == null) {
            foundOrders = text == null || getOrderPage() == null
                    ? List.of()
                    : orders.list(user.actor(), new OrderQuery(Set.of(), text, null, MOST))
                            .orders();
        }
        return foundOrders;
    }

    /** Invoices whose number, order or company goes with the text. */
    public List<InvoiceRow> getInvoices() {
        if (foundInvoices == null) {
            foundInvoices = text == null || getInvoicePage() == null
                    ? List.of()
                    : invoices.list(user.actor(), new InvoiceQuery(Set.of(), text, null, MOST))
                            .invoices();
        }
        return foundInvoices;
    }

    /** A single order that has exactly this number is opened at once. */
    public String open() {
        return getOrders().stream()
                .filter(order -> order.number().equalsIgnoreCase(text))
                .map(order -> getOrderPage() + "?faces-redirect=true&number=" + order.number())
                .findFirst()
                .orElse(null);
    }

    /** The page on which this person sees an order; null for somebody who sees none. */
    public String getOrderPage() {
        if (user.is(Role.OPERATOR)) {
            return "/operator/orders/order.xhtml";
        }
        if (user.is(Role.BUYER)) {
            return "/buyer/orders/order.xhtml";
        }
        if (user.is(Role.SUPPLIER)) {
            return "/supplier/sales/order.xhtml";
        }
        return user.is(Role.WAREHOUSE) ? "/warehouse/orders/order.xhtml" : null;
    }

    /** The page on which this person sees an invoice; null for somebody who sees none. */
    public String getInvoicePage() {
        if (user.is(Role.OPERATOR)) {
            return "/operator/invoices/invoice.xhtml";
        }
        if (user.is(Role.SUPPLIER)) {
            return "/supplier/invoices/invoice.xhtml";
        }
        return user.is(Role.ACCOUNTANT) ? "/accountant/invoices/invoice.xhtml" : null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }
}
