/** Price catalogue: EDIFACT PRICAT. */
package org.comptoir.integration.mapping.pricecatalogue;
