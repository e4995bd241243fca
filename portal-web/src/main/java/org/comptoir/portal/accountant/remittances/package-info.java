/** The accountant's remittance advices (SET-05). */
package org.comptoir.portal.accountant.remittances;
