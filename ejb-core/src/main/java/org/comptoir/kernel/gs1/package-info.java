/** GS1 identifiers with their check digits: GTIN, GLN, SSCC. */
package org.comptoir.kernel.gs1;
