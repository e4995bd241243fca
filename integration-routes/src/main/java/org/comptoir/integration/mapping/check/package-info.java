/** What a business document says against itself, whatever syntax it came in: rules over the canonical documents. */
package org.comptoir.integration.mapping.check;
