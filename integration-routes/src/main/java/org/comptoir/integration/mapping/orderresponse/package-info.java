/** Answer to an order: EDIFACT ORDRSP. */
package org.comptoir.integration.mapping.orderresponse;
