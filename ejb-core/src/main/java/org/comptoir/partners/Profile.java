package org.comptoir.partners;

import java.io.Serializable;
import java.util.Set;

/** A signed-in person as shown on the page (IDN-02, IDN-05). */
public record Profile(
        String username,
        String firstName,
        String lastName,
        String email,
        String mobile,
        String language,
        long organisationId,
        String organisationName,
        OrganisationKind kind,
        Set<Role> roles)
        implements Serializable {}
