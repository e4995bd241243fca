/** Acknowledgement of an interchange: EDIFACT CONTRL. */
package org.comptoir.integration.mapping.acknowledgement;
