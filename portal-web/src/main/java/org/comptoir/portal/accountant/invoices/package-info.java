/** The accountant's invoices. */
package org.comptoir.portal.accountant.invoices;
