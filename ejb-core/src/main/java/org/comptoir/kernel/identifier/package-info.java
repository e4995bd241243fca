/** Identifiers of companies and accounts: SIRET, VAT number, IBAN, creditor reference. */
package org.comptoir.kernel.identifier;
