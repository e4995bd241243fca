package org.comptoir.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Stores an {@link Instant} in a {@code DATETIME(6)} column, in UTC with microseconds.
 *
 * <p>Without it EclipseLink would store a serialized object. The data source tells the driver to read and write in UTC
 * ({@code connectionTimeZone}, {@code preserveInstants}), so the zone of the machine plays no part.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
