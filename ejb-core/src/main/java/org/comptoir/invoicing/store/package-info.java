/** Invoices in the database. */
package org.comptoir.invoicing.store;
