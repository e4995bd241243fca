/** The supplier's sales: the list, and the order with its answer, shipment and invoice (VAL-02). */
package org.comptoir.portal.supplier.sales;
