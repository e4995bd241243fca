/** What suppliers sell: products, looked up by GTIN, reference and name (CAT). */
package org.comptoir.catalogue;
