/** What is owed to suppliers, fees, payout runs, the bank's answers, remittance advices (SET). */
package org.comptoir.settlement;
