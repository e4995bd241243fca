/** The buyer's orders: the list, one order, and the new order. */
package org.comptoir.portal.buyer.orders;
