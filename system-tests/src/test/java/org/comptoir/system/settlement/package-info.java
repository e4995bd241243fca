/** Invoices, payouts, remittances and notices inside the server. */
package org.comptoir.system.settlement;
