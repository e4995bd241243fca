/** UN/CEFACT CII D16B with Factur-X and ZUGFeRD: namespaces, identifiers, and the table of the invoice. */
package org.comptoir.integration.syntax.cii;
