/** Order: EDIFACT ORDERS. */
package org.comptoir.integration.mapping.order;
