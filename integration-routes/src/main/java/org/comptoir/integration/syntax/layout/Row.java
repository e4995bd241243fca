package org.comptoir.integration.syntax.layout;

import java.util.List;

/**
 * A row to be written.
 *
 * @param cells one a field of its type: {@link String}, {@link java.math.BigDecimal}, {@link java.time.LocalDate}, or null
 */
public record Row(RecordType type, List<Object> cells) {}
