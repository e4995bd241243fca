/** All orders, as the operator sees them. */
package org.comptoir.portal.operator.orders;
