/** What the pages of all sides show of an order: progress and history. */
package org.comptoir.portal.orders;
