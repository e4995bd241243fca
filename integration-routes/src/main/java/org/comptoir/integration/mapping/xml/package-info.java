/** What the mappings of all XML documents share: values out of texts, parties, articles, what was left over. */
package org.comptoir.integration.mapping.xml;
