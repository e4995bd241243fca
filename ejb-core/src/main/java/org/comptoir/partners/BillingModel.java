package org.comptoir.partners;

/** Who invoices and who is paid; four settings of a supplier's terms that the seeds describe. */
public enum BillingModel {
    /** The operator buys and re-invoices. */
    OPERATOR_RESELLS,
    /** The operator collects for the supplier and pays out net of fees. */
    OPERATOR_COLLECTS,
    /** The supplier is paid directly and notes it. */
    SUPPLIER_COLLECTS,
    /** Plain ordering without payment through the portal. */
    ON_ACCOUNT
}
