/** Invoices of suppliers: uploaded or received as data, checked against what left, accepted or refused (INV). */
package org.comptoir.invoicing;
