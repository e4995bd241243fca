/** What the pages of all sides share about invoices. */
package org.comptoir.portal.invoices;
