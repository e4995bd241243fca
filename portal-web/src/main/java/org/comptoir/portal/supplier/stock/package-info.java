/** The supplier's stock beside its open orders (CAT-03, CAT-04). */
package org.comptoir.portal.supplier.stock;
