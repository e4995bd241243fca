/** What the pages of all sides share about remittance advices. */
package org.comptoir.portal.settlement;
