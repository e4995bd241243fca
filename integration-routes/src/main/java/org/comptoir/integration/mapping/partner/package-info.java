/**
 * A partner's own file as data: a restricted Smooks configuration, read by our readers, selected by Smooks, bound to the
 * components of the canonical documents ({@code docs/partner-mappings.md}).
 */
package org.comptoir.integration.mapping.partner;
