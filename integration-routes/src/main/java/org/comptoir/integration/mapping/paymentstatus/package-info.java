/** What a bank says of payments that it was asked to make: pain.002 of ISO 20022. */
package org.comptoir.integration.mapping.paymentstatus;
