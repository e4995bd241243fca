/** Receiving advice: EDIFACT RECADV. */
package org.comptoir.integration.mapping.receivingadvice;
