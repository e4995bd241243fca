/** When each of the supplier's orders is paid, and what still blocks it (SET-03). */
package org.comptoir.portal.supplier.payouts;
