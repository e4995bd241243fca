package org.comptoir.integration.translation;

/** The XML syntaxes that documents are written in, bare or in a PDF. */
public enum XmlFormat {
    /** UBL 2.1, by Peppol BIS 3 where the document has all for it. */
    UBL,
    /** UN/CEFACT CII D16B: invoices, as in Factur-X. */
    CII,
    /** Factur-X, profile EN 16931: the pages that people read as PDF/A-3, with the invoice in CII inside. */
    FACTUR_X,
    /** ISO 20022 pain.001.001.03: credit transfers as banks take them since 2009. */
    PAIN_001_03,
    /** ISO 20022 pain.001.001.09: credit transfers with structured addresses. */
    PAIN_001_09
}
