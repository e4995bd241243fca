/** What the mappings of UBL's ordering documents share: parties, lines, identifiers of Peppol. */
package org.comptoir.integration.mapping.ubl;
