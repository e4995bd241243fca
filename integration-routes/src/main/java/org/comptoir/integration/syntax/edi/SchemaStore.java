package org.comptoir.integration.syntax.edi;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The StAEDI schemas beside a class, loaded when first asked for (some milliseconds each) and kept. */
public final class SchemaStore {
    private final Map<String, Optional<Schema>> loaded = new ConcurrentHashMap<>();
    private final Class<?> neighbour;

    /** @param neighbour the schemas lie in the folder {@code schema} beside it */
    public SchemaStore(Class<?> neighbour) {
        this.neighbour = neighbour;
    }

    /** The schema {@code name}, or empty when there is none. */
    public Optional<Schema> load(String name) {
        return loaded.computeIfAbsent(name, this::read);
    }

    private Optional<Schema> read(String name) {
        try (InputStream in = neighbour.getResourceAsStream("schema/" + name + ".xml")) {
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
