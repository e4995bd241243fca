/** The companies and how they exchange with us. */
package org.comptoir.portal.operator.partners;
