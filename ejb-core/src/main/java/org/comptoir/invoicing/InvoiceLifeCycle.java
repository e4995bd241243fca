package org.comptoir.invoicing;

import static org.comptoir.invoicing.InvoiceAction.*;
import static org.comptoir.invoicing.InvoiceStatus.*;
import static org.comptoir.ordering.OrderParty.OPERATOR;
import static org.comptoir.ordering.OrderParty.SUPPLIER;
import static org.comptoir.ordering.OrderParty.SYSTEM;

import java.util.List;
import java.util.Set;
import org.comptoir.kernel.lifecycle.LifeCycle;
import org.comptoir.kernel.lifecycle.LifeCycle.Step;
import org.comptoir.ordering.OrderParty;

/** The life of a supplier's invoice as a table (INV-02, INV-06): an accepted one has no further step. */
public final class InvoiceLifeCycle {
    /** (status, action, who, next status). */
    public static final LifeCycle<InvoiceStatus, InvoiceAction, OrderParty> TABLE = LifeCycle.of(List.of(
            step(UPLOADED, CHECK, SYSTEM, CHECKED),
            step(UPLOADED, ACCEPT, OPERATOR, ACCEPTED),
            step(UPLOADED, REFUSE, OPERATOR, REFUSED),
            step(UPLOADED, CANCEL, SUPPLIER, CANCELLED),
            step(CHECKED, ACCEPT, OPERATOR, ACCEPTED),
            step(CHECKED, REFUSE, OPERATOR, REFUSED),
            step(CHECKED, CANCEL, SUPPLIER, CANCELLED),
            step(REFUSED, CANCEL, SUPPLIER, CANCELLED)));

    private InvoiceLifeCycle() {}

    private static Step<InvoiceStatus, InvoiceAction, OrderParty> step(
            InvoiceStatus from, InvoiceAction action, OrderParty who, InvoiceStatus to) {
        return new Step<>(from, action, Set.of(who), to);
    }
}
