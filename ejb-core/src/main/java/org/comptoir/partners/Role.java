package org.comptoir.partners;

/** What a person or machine may do within the own organisation; the same names as the realm roles of sign-in, in lower case there. */
public enum Role {
    BUYER,
    SUPPLIER,
    WAREHOUSE,
    OPERATOR,
    ACCOUNTANT,
    /** A company's machine: all rights of its company (IDN-08). */
    ERP,
    /** The product itself: timers and recoveries. */
    SYSTEM
}
