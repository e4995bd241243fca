package org.comptoir.partners;

/** What a company is to the portal. */
public enum OrganisationKind {
    CUSTOMER,
    SUPPLIER,
    OPERATOR,
    BANK
}
