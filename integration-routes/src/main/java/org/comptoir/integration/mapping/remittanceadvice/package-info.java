/** Remittance advice: EDIFACT REMADV. */
package org.comptoir.integration.mapping.remittanceadvice;
