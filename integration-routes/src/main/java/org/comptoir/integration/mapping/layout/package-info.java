/** Our own layouts to and from canonical documents: by the records' components, without code per document. */
package org.comptoir.integration.mapping.layout;
