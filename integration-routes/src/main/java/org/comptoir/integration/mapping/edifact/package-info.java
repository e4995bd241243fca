/** What the EDIFACT mappings of all documents share: parties, articles, dates, units, codes, and how they are written. */
package org.comptoir.integration.mapping.edifact;
