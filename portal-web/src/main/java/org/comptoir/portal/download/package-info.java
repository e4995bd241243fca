/** Files to take away: invoices, remittance advices, messages. */
package org.comptoir.portal.download;
