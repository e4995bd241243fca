/** Account statements: camt.052, 053 and 054 of ISO 20022, CFONB 120. */
package org.comptoir.integration.mapping.accountstatement;
