/** Tables as data, before they become a workbook, a CSV file or a page. */
package org.comptoir.integration.syntax.table;
