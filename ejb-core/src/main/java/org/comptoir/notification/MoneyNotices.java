package org.comptoir.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.filing.FileView;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.invoicing.event.InvoiceRefusedEvent;
import org.comptoir.notification.model.MoneyMails;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.Profile;
import org.comptoir.partners.Role;
import org.comptoir.settlement.RemittanceBook;
import org.comptoir.settlement.RemittanceView;
import org.comptoir.settlement.event.RemittanceReadyEvent;

/** Letters about money: a refused invoice, a payment with its remittance advice (INV-02, SET-05). */
@ApplicationScoped
class MoneyNotices {
    /** Mail servers commonly refuse more than 25 MB, and a mail is a third larger than its files. */
    private static final long MOST_BYTES = 15L * 1024 * 1024;

    @Inject
    private InvoiceBook invoices;

    @Inject
    private RemittanceBook remittances;

    @Inject
    private Directory directory;

    @Inject
    private NoticeWriter writer;

    void refused(@Observes InvoiceRefusedEvent event) {
        InvoiceView invoice = invoices.view(Actor.system(), event.invoiceId());
        writer.queue(
                NoticeKind.INVOICE_REFUSED,
                directory.people(event.supplierId(), Role.SUPPLIER),
                event.orderNumber(),
                words -> new MoneyMails(words, writer.links()).refused(invoice),
                List.of());
    }

    /** To the company's accountants; where it has none, to those who sell. */
    void paid(@Observes RemittanceReadyEvent event) {
        RemittanceView remittance = remittances.view(Actor.system(), event.payoutId());
        List<Profile> accountants = directory.people(event.supplierId(), Role.ACCOUNTANT);
        if (accountants.isEmpty()) {
            List<Profile> sellers = directory.people(event.supplierId(), Role.SUPPLIER);
            tell(remittance, sellers, writer.links().payout(event.payoutId()));
        } else {
            tell(remittance, accountants, writer.links().remittance(event.payoutId()));
        }
    }

    private void tell(RemittanceView remittance, List<Profile> readers, String page) {
        String operator = directory.operator().name();
        writer.queue(
                NoticeKind.PAYOUT_PAID,
                readers,
                null,
                words -> new MoneyMails(words, writer.links())
                        .paid(remittance.payout(), operator, page, whole(remittance)),
                files(remittance));
    }

    private static List<Long> files(RemittanceView remittance) {
        Stream<FileView> invoices = whole(remittance) ? remittance.invoices().stream() : Stream.empty();
        return Stream.concat(remittance.files().stream(), invoices)
                .map(FileView::id)
                .toList();
    }

    /** Whether the letter with all invoices passes the usual mail servers. */
    private static boolean whole(RemittanceView remittance) {
        return remittance.invoices().stream().mapToLong(FileView::size).sum() <= MOST_BYTES;
    }
}
