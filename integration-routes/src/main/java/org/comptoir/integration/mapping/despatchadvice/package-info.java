/** Despatch advice: EDIFACT DESADV. */
package org.comptoir.integration.mapping.despatchadvice;
