/** What happened to invoices, told within the transaction that did it. */
package org.comptoir.invoicing.event;
