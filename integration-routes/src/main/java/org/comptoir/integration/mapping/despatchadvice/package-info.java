/** Despatch advice: EDIFACT DESADV, UBL DespatchAdvice. */
package org.comptoir.integration.mapping.despatchadvice;
