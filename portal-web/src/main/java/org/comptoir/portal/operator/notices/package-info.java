/** The notices that went to people (NOT-03). */
package org.comptoir.portal.operator.notices;
