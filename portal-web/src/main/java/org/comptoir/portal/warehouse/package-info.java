/** The warehouse's pages, made for a phone (IDN-04). */
package org.comptoir.portal.warehouse;
