/** What happened to payouts, told within the transaction that did it. */
package org.comptoir.settlement.event;
