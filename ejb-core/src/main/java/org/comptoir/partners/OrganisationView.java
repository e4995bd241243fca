package org.comptoir.partners;

import java.io.Serializable;

/** A company as others see it. @param iban masked: first and last four characters */
public record OrganisationView(
        long id,
        OrganisationKind kind,
        String name,
        String siret,
        String vatNumber,
        String gln,
        String iban,
        AddressView address,
        String email,
        String phone,
        String language,
        String timeZone)
        implements Serializable {}
