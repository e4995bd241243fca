/** UBL 2.1 and Peppol BIS 3: namespaces, identifiers, and the tables of its documents. */
package org.comptoir.integration.syntax.ubl;
