/** Inventory report: EDIFACT INVRPT. */
package org.comptoir.integration.mapping.inventoryreport;
