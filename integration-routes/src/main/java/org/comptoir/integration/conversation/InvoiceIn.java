package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Invoice;
import org.comptoir.exchange.Conversation;
import org.comptoir.filing.MediaTypes;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.invoicing.InvoiceTaken;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;

/** A supplier's machine invoices: the file is kept as the invoice's original (INV-03). */
@ApplicationScoped
public class InvoiceIn implements InboundConversation {
    @EJB
    private InvoiceDesk desk;

    @Override
    public Conversation conversation() {
        return Conversation.INVOICE_IN;
    }

    @Override
    public Class<Invoice> document() {
        return Invoice.class;
    }

    @Override
    public IntakeResult take(Actor machine, BusinessDocument document, SourceFile source) {
        InvoiceTaken taken = desk.intake(machine, (Invoice) document, source.bytes(), mediaType(source.bytes()));
        return new IntakeResult(taken.invoiceId() == null ? null : taken.orderNumber(), taken.findings());
    }

    /** As its content says; a partner's own flat file is text. */
    private static String mediaType(byte[] bytes) {
        return MediaTypes.of(bytes).orElse("text/plain");
    }
}
