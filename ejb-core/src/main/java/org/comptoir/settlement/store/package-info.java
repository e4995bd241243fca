/** Due items and payouts in the database. */
package org.comptoir.settlement.store;
