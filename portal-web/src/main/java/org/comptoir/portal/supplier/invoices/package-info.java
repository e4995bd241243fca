/** The supplier's invoices and what became of them. */
package org.comptoir.portal.supplier.invoices;
