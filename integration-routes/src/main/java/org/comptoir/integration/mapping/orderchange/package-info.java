/** Change and cancellation of an order: EDIFACT ORDCHG. */
package org.comptoir.integration.mapping.orderchange;
