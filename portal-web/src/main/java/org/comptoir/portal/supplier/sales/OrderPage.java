package org.comptoir.portal.supplier.sales;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.DespatchView;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.invoicing.InvoiceRow;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.SupplierDesk;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.orders.Progress;
import org.comptoir.portal.shipping.ShipForm;
import org.comptoir.portal.words.El;
import org.comptoir.settlement.OutlookView;
import org.comptoir.settlement.PayoutOutlook;
import org.primefaces.PrimeFaces;

/** An order on the supplier's side: validate it, report a problem, refuse it, ship it (VAL-05 … VAL-07, FUL-03). */
@Named("supplierOrder")
@ViewScoped
public class OrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrderBook book;

    @Inject
    private SupplierDesk desk;

    @Inject
    private DespatchDesk despatchDesk;

    @Inject
    private InvoiceDesk invoiceDesk;

    @Inject
    private InvoiceBook invoiceBook;

    @Inject
    private PayoutOutlook outlook;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private String number;
    private OrderView view;
    private List<DespatchView> despatches;
    private List<InvoiceRow> invoices;
    private List<OutlookView> payouts;
    private InvoiceForm invoice;
    private ProblemForm problem;
    private boolean reporting;
    private ShipForm ship;
    private String reason;

    /** Reads the order as it stands now. */
    public void load() {
        view = book.view(user.actor(), number);
        despatches = despatchDesk.ofOrder(user.actor(), number);
        invoices = invoiceBook.ofOrder(user.actor(), number);
        payouts = outlook.of(user.actor(), number);
        invoice = new InvoiceForm(view);
        problem = new ProblemForm(view);
        ship = new ShipForm(view, El.formats());
        reporting = false;
    }

    /** VAL-05. */
    public void validate() {
        desk.validate(user.actor(), number);
        told("validated");
    }

    /** VAL-09: the payment outside the portal has come. */
    public void notePayment() {
        desk.notePayment(user.actor(), number);
        told("paymentNoted");
    }

    /** Opens or closes the line by line answer. */
    public void report(boolean open) {
        reporting = open;
    }

    /** VAL-06. */
    public void sendProblem() {
        desk.reportProblem(user.actor(), number, problem.problems(), problem.getReason());
        told("problemSent");
    }

    /** VAL-07. */
    public void refuse() {
        desk.refuse(user.actor(), number, reason);
        told("refused");
    }

    /** FUL-03. */
    public void ship() {
        String despatch = despatchDesk.ship(user.actor(), ship.despatch());
        told("shipped", despatch);
    }

    /** INV-03: reads the chosen file and fills the form by what it says; a scan leaves the fields as they are typed. */
    public void readInvoice() {
        boolean shown = invoice.getRead() != null;
        invoice.fill(invoiceDesk.read(user.actor(), number, invoice.chosen()));
        if (shown || invoice.getRead() != null) {
            PrimeFaces.current().ajax().update("invoicing:fields");
        }
    }

    /** INV-01: the supplier's own invoice, once something has left. */
    public void upload() {
        invoiceDesk.upload(user.actor(), invoice.entered());
        told("invoiceUploaded", invoice.getNumber());
    }

    /** Whether something has left, so that it can be invoiced. */
    public boolean isInvoiceable() {
        return switch (view.status()) {
            case PARTLY_SHIPPED, SHIPPED, RECEIVED -> true;
            default -> false;
        };
    }

    /** Whether the life cycle lets this person do it now. */
    public boolean may(String action) {
        return view.allowed().contains(OrderAction.valueOf(action));
    }

    public List<Progress.Mark> getProgress() {
        return Progress.ofSupplier(view, invoices, payouts);
    }

    private void told(String key, Object... arguments) {
        said.done("supplier", key, arguments);
        load();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public OrderView getView() {
        return view;
    }

    public List<DespatchView> getDespatches() {
        return despatches;
    }

    public List<InvoiceRow> getInvoices() {
        return invoices;
    }

    public List<OutlookView> getPayouts() {
        return payouts;
    }

    public InvoiceForm getInvoice() {
        return invoice;
    }

    public ProblemForm getProblem() {
        return problem;
    }

    public boolean isReporting() {
        return reporting;
    }

    public ShipForm getShip() {
        return ship;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
