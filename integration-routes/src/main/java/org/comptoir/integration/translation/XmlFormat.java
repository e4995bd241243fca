package org.comptoir.integration.translation;

/** The XML syntaxes that documents are written in. */
public enum XmlFormat {
    /** UBL 2.1, by Peppol BIS 3 where the document has all for it. */
    UBL,
    /** UN/CEFACT CII D16B: invoices, as in Factur-X. */
    CII
}
