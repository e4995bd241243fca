package org.comptoir.invoicing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.comptoir.filing.FileContent;
import org.comptoir.filing.MediaTypes;
import org.comptoir.invoicing.InvoiceReception.Said;
import org.comptoir.invoicing.event.InvoiceAcceptedEvent;
import org.comptoir.invoicing.event.InvoiceCancelledEvent;
import org.comptoir.invoicing.event.InvoiceRefusedEvent;
import org.comptoir.invoicing.model.Invoice;
import org.comptoir.invoicing.store.InvoiceScope;
import org.comptoir.invoicing.store.Invoices;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/** The desk for suppliers' invoices: they enter and cancel, the operator accepts or refuses (INV-01, INV-02). */
@Stateless
public class InvoiceDesk {
    @Inject
    private OrderBook orders;

    @Inject
    private InvoiceReception reception;

    @Inject
    private InvoiceIntake intake;

    @Inject
    private InvoiceMatching matching;

    @Inject
    private Invoices invoices;

    @Inject
    private Clock clock;

    @Inject
    private Event<InvoiceAcceptedEvent> accepted;

    @Inject
    private Event<InvoiceRefusedEvent> refused;

    @Inject
    private Event<InvoiceCancelledEvent> cancelled;

    /**
     * INV-01: a supplier's person enters an invoice once something has left. A file that is data is matched line by line
     * on the spot, and compared with what was typed (INV-03).
     *
     * @return its id
     * @throws RefusedException {@code invoice.not-shipped}, {@code invoice.number}, {@code invoice.number-taken},
     *     {@code invoice.net}, {@code invoice.file-size}, {@code invoice.file-type}
     */
    public long upload(Actor actor, NewInvoice entered) {
        OrderView order = invoiceable(actor, entered.orderNumber());
        FileContent file = file(entered);
        Optional<InvoiceProposal> data = matching.read(order, file.bytes());
        Said said = said(actor, entered, data.map(InvoiceProposal::vat).orElse(null));
        List<InvoiceLineView> lines = data.map(InvoiceProposal::lines).orElse(List.of());
        List<Finding> found = data.map(each -> TypedCheck.findings(each, said)).orElse(List.of());
        return reception.take(actor, order, said, file, lines, found).id();
    }

    /**
     * INV-03: what an invoice's file says, to fill the form with, beside the order; nothing is kept. Empty when the file
     * is no data (a scan, a PDF without XML).
     *
     * @throws RefusedException {@code invoice.not-shipped}, {@code invoice.file-size}
     */
    public Optional<InvoiceProposal> read(Actor actor, String orderNumber, byte[] file) {
        OrderView order = invoiceable(actor, orderNumber);
        sized(file);
        return matching.read(order, file);
    }

    private OrderView invoiceable(Actor actor, String orderNumber) {
        actor.mustBe(OrganisationKind.SUPPLIER, Role.SUPPLIER, Role.ERP);
        OrderView order = orders.view(actor, orderNumber);
        if (!reception.hasLeft(order)) {
            throw new RefusedException("invoice.not-shipped", order.number());
        }
        return order;
    }

    /** INV-03: an invoice that is data. It is matched line by line; what it cannot be taken for, it is told. */
    public InvoiceTaken intake(Actor machine, org.comptoir.document.Invoice document, byte[] raw, String mediaType) {
        machine.mustBe(OrganisationKind.SUPPLIER, Role.ERP);
        return intake.take(machine, document, raw, mediaType);
    }

    /** The supplier takes an invoice back that is not accepted, to enter it again. */
    public void cancel(Actor actor, long id) {
        actor.mustBe(OrganisationKind.SUPPLIER, Role.SUPPLIER, Role.ERP);
        Invoice invoice = invoices.lock(InvoiceScope.of(actor), id);
        invoice.cancel(actor, clock.instant());
        cancelled.fire(new InvoiceCancelledEvent(id, invoice.number(), invoice.orderNumber(), invoice.supplierId()));
    }

    /** The operator accepts an invoice: it will be paid when due. */
    public void accept(Actor actor, long id) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        Invoice invoice = invoices.lock(InvoiceScope.of(actor), id);
        invoice.accept(actor, clock.instant());
        accepted.fire(new InvoiceAcceptedEvent(id, invoice.number(), invoice.orderNumber(), invoice.supplierId()));
    }

    /** The operator refuses an invoice. @throws RefusedException {@code invoice.reason} without a reason */
    public void refuse(Actor actor, long id, String reason) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        if (reason == null || reason.isBlank() || reason.length() > 500) {
            throw new RefusedException("invoice.reason");
        }
        Invoice invoice = invoices.lock(InvoiceScope.of(actor), id);
        invoice.refuse(actor, reason.strip(), clock.instant());
        refused.fire(new InvoiceRefusedEvent(
                id, invoice.number(), invoice.orderNumber(), invoice.supplierId(), reason.strip()));
    }

    /** @param vat as the file says, where the person does not */
    private Said said(Actor actor, NewInvoice entered, Money vat) {
        String number =
                entered.invoiceNumber() == null ? "" : entered.invoiceNumber().strip();
        if (number.isEmpty() || number.length() > 35) {
            throw new RefusedException("invoice.number");
        }
        reception.holding(actor, number).ifPresent(earlier -> {
            throw new RefusedException("invoice.number-taken", number, earlier.orderNumber());
        });
        if (entered.net() == null || entered.net().isNegative() || entered.net().isZero()) {
            throw new RefusedException("invoice.net");
        }
        InvoiceType type = InvoiceType.of(entered.typeCode());
        Money tax = entered.vat() == null ? vat : entered.vat();
        return new Said(number, type, entered.net(), tax, entered.issuedOn(), InvoiceSource.PORTAL);
    }

    private static FileContent file(NewInvoice entered) {
        byte[] bytes = sized(entered.bytes());
        String type = MediaTypes.of(bytes).orElseThrow(() -> new RefusedException("invoice.file-type"));
        return new FileContent(name(entered), type, bytes);
    }

    private static byte[] sized(byte[] bytes) {
        if (bytes == null || bytes.length == 0 || bytes.length > MediaTypes.LARGEST) {
            throw new RefusedException("invoice.file-size");
        }
        return bytes;
    }

    /** The file's name with the invoice's number, which tells it from others in a letter or a folder. */
    private static String name(NewInvoice entered) {
        String number = entered.invoiceNumber().strip().replaceAll("[/\\\\]", "-");
        String given = entered.fileName() == null ? "" : entered.fileName().replaceAll("^.*[/\\\\]", "");
        return given.contains(number) ? given : (number + " " + given).strip();
    }
}
