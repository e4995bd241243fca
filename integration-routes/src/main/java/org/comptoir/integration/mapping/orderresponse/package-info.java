/** Answer to an order: EDIFACT ORDRSP, UBL OrderResponse. */
package org.comptoir.integration.mapping.orderresponse;
