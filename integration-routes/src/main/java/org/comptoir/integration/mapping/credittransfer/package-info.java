/** Payments that a bank is asked to make: pain.001 of ISO 20022. */
package org.comptoir.integration.mapping.credittransfer;
