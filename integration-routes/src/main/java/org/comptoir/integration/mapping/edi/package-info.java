/**
 * What the EDIFACT and X12 mappings of all documents share: a reading with its findings, parties by their role, numbers,
 * control totals, what was left over. It knows neither syntax; both know it.
 */
package org.comptoir.integration.mapping.edi;
