/** The supplier's pages. */
package org.comptoir.portal.supplier;
