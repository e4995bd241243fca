/** The business rules of EN 16931-1 over the terms of an invoice, whatever syntax they came in. */
package org.comptoir.integration.mapping.en16931;
