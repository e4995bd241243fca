/** What the EDIFACT mappings of all documents share: parties, articles, dates, numbers, what was left over. */
package org.comptoir.integration.mapping.edifact;
