/** Messages of ISO 20022 between a company and its bank: pain.001 written, pain.002 and camt.053/054 read. */
package org.comptoir.integration.syntax.iso20022;
