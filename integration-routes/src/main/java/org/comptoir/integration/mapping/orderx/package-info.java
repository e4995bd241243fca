/** Order-X: one root element for orders, their changes and the responses to them. */
package org.comptoir.integration.mapping.orderx;
