/** Due items, fees, payout runs and payouts. */
package org.comptoir.settlement.model;
