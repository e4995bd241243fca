/** Messages of ISO 20022 between a company and its bank: where each value stands, for all versions of a message. */
package org.comptoir.integration.syntax.iso20022;
