/** Invoice and credit note: EDIFACT INVOIC. */
package org.comptoir.integration.mapping.invoice;
