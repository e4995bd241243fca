package org.comptoir.integration.syntax.table;

import java.util.List;

/**
 * A table with what stands above it and its sums.
 *
 * @param title of the sheet or page
 * @param facts what stands above the table: pairs of a name and a value
 * @param heads one a column
 * @param rows cells: {@link String}, {@link java.math.BigDecimal} for amounts, {@link java.time.LocalDate}
 * @param sums one a column, null where there is none; empty without a line of sums
 */
public record Table(
        String title, List<List<Object>> facts, List<String> heads, List<List<Object>> rows, List<Object> sums) {}
