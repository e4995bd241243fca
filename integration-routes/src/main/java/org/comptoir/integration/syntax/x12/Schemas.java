package org.comptoir.integration.syntax.x12;

import io.xlate.edi.schema.Schema;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.edi.Readers;
import org.comptoir.integration.syntax.edi.SchemaStore;

/** The StAEDI schemas of the transaction sets. */
final class Schemas {
    private static final Set<String> ACKNOWLEDGEMENTS = Set.of("997", "999", "TA1");
    private static final Pattern TYPE = Pattern.compile("\\d{3}");
    private static final SchemaStore STORE = new SchemaStore(Schemas.class);

    /** The readers; the control segments are the same in all releases. */
    static final Readers READERS = new Readers(STORE.load("service/interchange").orElseThrow());

    private Schemas() {}

    /** The schema of a set by the release nearest to its own, or empty when its type is not known. */
    static Optional<Schema> set(SetHeader header) {
        return TYPE.matcher(header.type()).matches()
                ? STORE.load(nearest(header.release()) + "/" + header.type())
                : Optional.empty();
    }

    /** Whether a set is read by the schema of its own release; a guide of an industry (004010VICS) is a part of it. */
    static boolean isExact(SetHeader header) {
        return ACKNOWLEDGEMENTS.contains(header.type()) || header.release().equals(nearest(header.release()));
    }

    /** {@code 004010} or {@code 005010}. */
    static String nearest(String release) {
        return release.compareTo("005") >= 0 && Character.isDigit(release.charAt(0)) ? "005010" : "004010";
    }
}
