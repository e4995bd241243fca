/** The operator's pages. */
package org.comptoir.portal.operator;
