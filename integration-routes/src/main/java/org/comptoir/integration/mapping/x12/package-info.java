/** What the X12 mappings of all documents share: parties, articles, values, texts, units. */
package org.comptoir.integration.mapping.x12;
