/** Factur-X, ZUGFeRD and Order-X: PDFs that carry their document as XML. */
package org.comptoir.integration.syntax.facturx;
