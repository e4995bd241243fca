/** Payout runs: proposed by one person, approved by another (SET-04). */
package org.comptoir.portal.operator.payouts;
