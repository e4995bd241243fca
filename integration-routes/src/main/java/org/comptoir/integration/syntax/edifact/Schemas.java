package org.comptoir.integration.syntax.edifact;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The StAEDI schemas of the messages, loaded when first asked for (some milliseconds each) and kept. */
final class Schemas {
    /** The oldest release that is nearer to D.01B than to D.96A. */
    private static final int TURN = 1999;

    private static final Map<String, Optional<Schema>> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** The service segments of a syntax version. */
    static Schema interchange(boolean version4) {
        return load(version4 ? "service/interchange-4" : "service/interchange-3")
                .orElseThrow();
    }

    /** The schema of a message by the directory nearest to its release, or empty when its type is not known. */
    static Optional<Schema> message(String type, String release) {
        if (!type.matches("[A-Z]{6}")) {
            return Optional.empty();
        }
        return load(type.equals("CONTRL") ? "service/CONTRL" : nearest(release) + "/" + type);
    }

    /** Whether a message is read by the schema of its own directory. */
    static boolean isExact(MessageHeader header) {
        return header.type().equals("CONTRL") || nearest(header.release()).equals(header.version() + header.release());
    }

    /** The directory whose schemas read a release: {@code D96A} or {@code D01B}. */
    static String nearest(String release) {
        return year(release) < TURN ? "D96A" : "D01B";
    }

    /** 96A is 1996, 01B is 2001, 911 (of the numbered ones) is 1991. */
    private static int year(String release) {
        String digits = release.replaceAll("[^0-9]", "");
        if (digits.length() < 2) {
            return 1996;
        }
        int year = Integer.parseInt(digits.substring(0, 2));
        return year < 70 ? 2000 + year : 1900 + year;
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
