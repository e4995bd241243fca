/** Order: EDIFACT ORDERS, UBL Order, Order-X. */
package org.comptoir.integration.mapping.order;
