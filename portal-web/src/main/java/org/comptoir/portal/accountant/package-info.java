/** The accountant's pages: everything to read, nothing to change (IDN-07). */
package org.comptoir.portal.accountant;
