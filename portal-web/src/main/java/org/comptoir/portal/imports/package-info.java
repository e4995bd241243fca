/** Reading the lists of bar codes and quantities that people paste or upload (ORD-02). */
package org.comptoir.portal.imports;
