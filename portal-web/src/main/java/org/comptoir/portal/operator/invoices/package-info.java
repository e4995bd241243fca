/** Invoices to accept or refuse (INV-02). */
package org.comptoir.portal.operator.invoices;
