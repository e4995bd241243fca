/** What messages of ISO 20022 have in common: amounts, accounts, references, and the checks on them. */
package org.comptoir.integration.mapping.iso20022;
