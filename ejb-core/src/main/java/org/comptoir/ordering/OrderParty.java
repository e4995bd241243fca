package org.comptoir.ordering;

import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/** On which side of an order somebody acts. */
public enum OrderParty {
    CUSTOMER,
    SUPPLIER,
    WAREHOUSE,
    OPERATOR,
    SYSTEM,
    /** May look, changes nothing. */
    OBSERVER;

    /** The side of {@code actor}. A company's machine has the rights of its company (IDN-08). */
    public static OrderParty of(Actor actor) {
        if (actor.is(Role.SYSTEM)) {
            return SYSTEM;
        }
        if (actor.kind() == OrganisationKind.OPERATOR && actor.is(Role.OPERATOR)) {
            return OPERATOR;
        }
        if (actor.kind() == OrganisationKind.CUSTOMER && actor.is(Role.BUYER, Role.ERP)) {
            return CUSTOMER;
        }
        return supplierSide(actor);
    }

    private static OrderParty supplierSide(Actor actor) {
        boolean supplier = actor.kind() == OrganisationKind.SUPPLIER;
        if (supplier && actor.is(Role.SUPPLIER, Role.ERP)) {
            return SUPPLIER;
        }
        return supplier && actor.is(Role.WAREHOUSE) ? WAREHOUSE : OBSERVER;
    }
}
