/** The buyer's pages. */
package org.comptoir.portal.buyer;
