package org.comptoir.integration.syntax.x12;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The StAEDI schemas of the transaction sets, loaded when first asked for and kept. */
final class Schemas {
    private static final Set<String> ACKNOWLEDGEMENTS = Set.of("997", "999", "TA1");
    private static final Map<String, Optional<Schema>> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** The control segments. */
    static Schema interchange() {
        return load("service/interchange").orElseThrow();
    }

    /** The schema of a set by the release nearest to its own, or empty when its type is not known. */
    static Optional<Schema> set(SetHeader header) {
        return header.type().matches("\\d{3}")
                ? load(nearest(header.release()) + "/" + header.type())
                : Optional.empty();
    }

    /** Whether a set is read by the schema of its own release. */
    static boolean isExact(SetHeader header) {
        return ACKNOWLEDGEMENTS.contains(header.type()) || header.version().equals(nearest(header.release()));
    }

    /** {@code 004010} or {@code 005010}. */
    static String nearest(String release) {
        return release.compareTo("005") >= 0 && Character.isDigit(release.charAt(0)) ? "005010" : "004010";
    }

    private static Optional<Schema> load(String name) {
        return LOADED.computeIfAbsent(name, Schemas::read);
    }

    private static Optional<Schema> read(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name + ".xml")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(SchemaFactory.newFactory().createSchema(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EDISchemaException e) {
            throw new IllegalStateException("schema " + name, e);
        }
    }
}
