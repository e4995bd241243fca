/** The invoice, its check against the order, and what it is expected to say. */
package org.comptoir.invoicing.model;
