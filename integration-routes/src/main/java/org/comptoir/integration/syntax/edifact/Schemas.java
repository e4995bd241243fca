package org.comptoir.integration.syntax.edifact;

import io.xlate.edi.schema.Schema;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.edi.Readers;
import org.comptoir.integration.syntax.edi.SchemaStore;

/** The StAEDI schemas of the messages. */
final class Schemas {
    /** The oldest release that is nearer to D.01B than to D.96A. */
    private static final int TURN = 1999;

    private static final Pattern TYPE = Pattern.compile("[A-Z]{6}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private static final SchemaStore STORE = new SchemaStore(Schemas.class);
    private static final Readers VERSION_3 = readers("service/interchange-3");
    private static final Readers VERSION_4 = readers("service/interchange-4");

    private Schemas() {}

    private static Readers readers(String name) {
        return new Readers(STORE.load(name).orElseThrow());
    }

    /** The readers for interchanges of a syntax version. */
    static Readers readers(boolean version4) {
        return version4 ? VERSION_4 : VERSION_3;
    }

    /** The schema of a message by the directory nearest to its release, or empty when its type is not known. */
    static Optional<Schema> message(String type, String release) {
        if (!TYPE.matcher(type).matches()) {
            return Optional.empty();
        }
        return STORE.load(type.equals("CONTRL") ? "service/CONTRL" : nearest(release) + "/" + type);
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
        String digits = NO_DIGIT.matcher(release).replaceAll("");
        if (digits.length() < 2) {
            return 1996;
        }
        int year = Integer.parseInt(digits.substring(0, 2));
        return year < 70 ? 2000 + year : 1900 + year;
    }
}
