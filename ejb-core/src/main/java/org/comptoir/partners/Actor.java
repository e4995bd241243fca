package org.comptoir.partners;

import jakarta.ejb.EJBAccessException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts: a person, a company's machine, or the product itself. The doors obtain it from {@link Directory} (from
 * the signed-in principal, or from the profile of the partner whose file is handled) and hand it to every use case,
 * which binds what it reads and writes to {@link #organisationId()}.
 *
 * @param username the principal's name, kept in histories
 * @param name first and last name, or the machine's company
 */
public record Actor(String username, String name, long organisationId, OrganisationKind kind, Set<Role> roles)
        implements Serializable {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The product itself: belongs to no organisation. */
    public static Actor system() {
        return new Actor("system", "Comptoir", 0, OrganisationKind.OPERATOR, EnumSet.of(Role.SYSTEM));
    }

    /** Whether the actor has one of the roles. */
    public boolean is(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Lets pass an actor with one of the roles. @throws EJBAccessException for others */
    public void must(Role... any) {
        if (!is(any)) {
            throw new EJBAccessException(username + " has none of the roles needed");
        }
    }

    /** Lets pass an actor of a company of this kind that has one of the roles. @throws EJBAccessException for others */
    public void mustBe(OrganisationKind needed, Role... any) {
        must(any);
        if (kind != needed) {
            throw new EJBAccessException(username + " does not belong to a company of kind " + needed);
        }
    }

    /** Whether the actor oversees all companies: the operator's people and the product itself. */
    public boolean overseesAll() {
        return is(Role.SYSTEM) || kind == OrganisationKind.OPERATOR && is(Role.OPERATOR, Role.ACCOUNTANT);
    }
}
