/** Files kept with the documents they belong to; the rights are those of the document. */
package org.comptoir.filing;
