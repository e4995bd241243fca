/** The form with which goods leave, for the supplier's and the warehouse's pages (FUL-03). */
package org.comptoir.portal.shipping;
