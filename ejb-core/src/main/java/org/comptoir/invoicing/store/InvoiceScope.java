package org.comptoir.invoicing.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/**
 * Which invoices somebody reaches: all, those a supplier made, or those addressed to a customer. In the model where
 * the operator buys and re-invoices, the supplier's invoice is addressed to the operator, and no customer sees it.
 *
 * @param supplierId or null; addresseeId or null
 */
public record InvoiceScope(Long supplierId, Long addresseeId) {
    /** What {@code actor} reaches. @throws jakarta.ejb.EJBAccessException for somebody who deals with no invoices */
    public static InvoiceScope of(Actor actor) {
        if (actor.overseesAll()) {
            return new InvoiceScope(null, null);
        }
        if (actor.kind() == OrganisationKind.SUPPLIER) {
            actor.must(Role.SUPPLIER, Role.ACCOUNTANT, Role.ERP);
            return new InvoiceScope(actor.organisationId(), null);
        }
        actor.mustBe(OrganisationKind.CUSTOMER, Role.ACCOUNTANT, Role.ERP);
        return new InvoiceScope(null, actor.organisationId());
    }

    /** What somebody reaches who was let in to an order: a buyer sees the invoices of the orders he sees. */
    public static InvoiceScope ofOrder(Actor actor) {
        boolean buyer = actor.kind() == OrganisationKind.CUSTOMER && actor.is(Role.BUYER);
        return buyer ? new InvoiceScope(null, actor.organisationId()) : of(actor);
    }

    String where() {
        if (supplierId != null) {
            return "i.supplierId = :owner";
        }
        return addresseeId != null
                ? "i.addresseeId = :owner and " + in(InvoiceStatus.CHECKED, InvoiceStatus.ACCEPTED)
                : "1 = 1";
    }

    /** The condition "in one of these statuses". */
    static String in(InvoiceStatus... statuses) {
        return Arrays.stream(statuses)
                .map(status -> InvoiceStatus.class.getName() + "." + status)
                .collect(Collectors.joining(", ", "i.status in (", ")"));
    }

    Long owner() {
        return supplierId != null ? supplierId : addresseeId;
    }
}
