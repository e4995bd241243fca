/** A partner's own file as data: a restricted Smooks configuration that reads rows and binds them to {@link OrderRow}. */
package org.comptoir.integration.mapping.partner;
