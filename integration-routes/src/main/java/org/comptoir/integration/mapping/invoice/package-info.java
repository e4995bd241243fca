/** Invoice and credit note: EDIFACT INVOIC, UBL, CII. */
package org.comptoir.integration.mapping.invoice;
