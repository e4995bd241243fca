package org.comptoir.invoicing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.comptoir.filing.FileContent;
import org.comptoir.filing.MediaTypes;
import org.comptoir.invoicing.InvoiceReception.Said;
import org.comptoir.invoicing.event.InvoiceAcceptedEvent;
import org.comptoir.invoicing.event.InvoiceCancelledEvent;
import org.comptoir.invoicing.event.InvoiceRefusedEvent;
import org.comptoir.invoicing.model.Invoice;
import org.comptoir.invoicing.store.InvoiceScope;
import org.comptoir.invoicing.store.Invoices;
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
     * INV-01: a supplier's person enters an invoice once something has left.
     *
     * @return its id
     * @throws RefusedException {@code invoice.not-shipped}, {@code invoice.number}, {@code invoice.number-taken},
     *     {@code invoice.net}, {@code invoice.file-size}, {@code invoice.file-type}
     */
    public long upload(Actor actor, NewInvoice entered) {
        actor.mustBe(OrganisationKind.SUPPLIER, Role.SUPPLIER, Role.ERP);
        OrderView order = orders.view(actor, entered.orderNumber());
        if (!reception.hasLeft(order)) {
            throw new RefusedException("invoice.not-shipped", order.number());
        }
        Said said = said(actor, entered);
        return reception
                .take(actor, order, said, file(entered), List.of(), List.of())
                .id();
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

    private Said said(Actor actor, NewInvoice entered) {
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
        return new Said(number, type, entered.net(), entered.vat(), entered.issuedOn(), InvoiceSource.PORTAL);
    }

    private static FileContent file(NewInvoice entered) {
        byte[] bytes = entered.bytes();
        if (bytes == null || bytes.length == 0 || bytes.length > MediaTypes.LARGEST) {
            throw new RefusedException("invoice.file-size");
        }
        String type = MediaTypes.of(bytes).orElseThrow(() -> new RefusedException("invoice.file-type"));
        return new FileContent(name(entered), type, bytes);
    }

    /** The file's name with the invoice's number, which tells it from others in a letter or a folder. */
    private static String name(NewInvoice entered) {
        String number = entered.invoiceNumber().strip().replaceAll("[/\\\\]", "-");
        String given = entered.fileName() == null ? "" : entered.fileName().replaceAll("^.*[/\\\\]", "");
        return given.contains(number) ? given : (number + " " + given).strip();
    }
}
