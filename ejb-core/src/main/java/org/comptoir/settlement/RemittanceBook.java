package org.comptoir.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.filing.FileContent;
import org.comptoir.filing.FileView;
import org.comptoir.filing.Files;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;
import org.comptoir.settlement.model.Payout;
import org.comptoir.settlement.store.Payouts;
import org.comptoir.settlement.store.RemittanceQueue;

/** Reading remittance advices: a supplier sees its own, the operator all (SET-05, IDN-07). */
@Stateless
public class RemittanceBook {
    @Inject
    private Payouts payouts;

    @Inject
    private RemittanceQueue queue;

    @Inject
    private InvoiceBook invoices;

    @Inject
    private Files files;

    @Inject
    private Directory directory;

    /** A page of paid payouts, the newest first. */
    public RemittancePage list(Actor actor, RemittanceQuery query) {
        List<Payout> found = payouts.paid(scope(actor), query);
        List<RemittanceRow> rows =
                found.stream().limit(query.limit()).map(this::row).toList();
        boolean more = found.size() > query.limit();
        RemittanceRow last = more ? rows.get(rows.size() - 1) : null;
        return new RemittancePage(rows, more ? last.payoutId() + ":" + last.paidOn() : null);
    }

    /** A paid payout with its lines, its files and its invoices' files. */
    public RemittanceView view(Actor actor, long payoutId) {
        Payout payout = payouts.paid(payoutId, scope(actor));
        List<FileView> made = files.views(queue.files(payoutId));
        return new RemittanceView(payout.view(supplier(payout)), made, invoiceFiles(payout));
    }

    /** One of its files: a rendering or an invoice. @throws NotFoundException for a file that is not among them */
    public FileContent file(Actor actor, long payoutId, long fileId) {
        RemittanceView view = view(actor, payoutId);
        List<FileView> all = new ArrayList<>(view.files());
        all.addAll(view.invoices());
        if (all.stream().noneMatch(file -> file.id() == fileId)) {
            throw new NotFoundException("file");
        }
        return files.content(fileId);
    }

    /** The advice as a document, for renderings and for the supplier's machine (EDIFACT REMADV). */
    public RemittanceAdvice advice(Actor actor, long payoutId) {
        Payout payout = payouts.paid(payoutId, scope(actor));
        return RemittanceDocument.of(payout, directory.operator(), directory.known(payout.supplierId()));
    }

    private List<FileView> invoiceFiles(Payout payout) {
        List<Long> ids = payout.lines().stream().map(PayoutLineView::invoiceId).toList();
        return invoices.files(Actor.system(), ids);
    }

    private RemittanceRow row(Payout payout) {
        return new RemittanceRow(
                payout.id(),
                payout.number(),
                payout.endToEndId(),
                supplier(payout),
                payout.bookedOn(),
                payout.lines().size(),
                payout.gross(),
                payout.amount());
    }

    private String supplier(Payout payout) {
        return directory.known(payout.supplierId()).name();
    }

    /** The supplier whose advices the actor reads, or null for all of them. */
    private static Long scope(Actor actor) {
        if (actor.overseesAll()) {
            return null;
        }
        actor.mustBe(OrganisationKind.SUPPLIER, Role.SUPPLIER, Role.ACCOUNTANT, Role.ERP);
        return actor.organisationId();
    }
}
