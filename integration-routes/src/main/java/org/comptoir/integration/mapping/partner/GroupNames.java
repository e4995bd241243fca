package org.comptoir.integration.mapping.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.syntax.edifact.EdifactFile;
import org.comptoir.integration.syntax.x12.X12File;

/**
 * The groups of segments, and the segments, that the messages of a document may have, by the schemas that these are read by: a
 * selector of another one finds nothing in any file.
 *
 * @param groups what the groups begin with; segments the tags of all segments, in groups or not; both are empty when no such
 *     message is read
 */
record GroupNames(Set<String> groups, Set<String> segments) {
    private static final Pattern SEGMENT = Pattern.compile("<segment type=\"([A-Z0-9]+)\"");
    private static final Pattern TRIGGER =
            Pattern.compile("<loop code=\"(?!SUMMARY)[^>]*>\\s*<sequence>\\s*<segment type=\"([A-Z0-9]+)\"");
    private static final Map<Class<?>, List<String>> SETS = Map.of(
            Order.class, List.of("850"),
            OrderChange.class, List.of("860"),
            OrderResponse.class, List.of("855", "865"),
            DespatchAdvice.class, List.of("856"),
            ReceivingAdvice.class, List.of("861"),
            Invoice.class, List.of("810"),
            RemittanceAdvice.class, List.of("820"),
            PriceCatalogue.class, List.of("832"),
            InventoryReport.class, List.of("846"));

    /** Those of all {@code documents} together. */
    static GroupNames of(ReaderKind reader, Collection<Class<? extends Record>> documents) {
        GroupNames names = new GroupNames(new TreeSet<>(), new TreeSet<>());
        for (Class<? extends Record> document : documents) {
            if (reader == ReaderKind.X12) {
                SETS.getOrDefault(document, List.of())
                        .forEach(set -> names.gather(X12File.class, List.of("004010", "005010"), set));
            } else {
                names.gather(EdifactFile.class, List.of("D96A", "D01B"), DocumentTypes.message(document));
            }
        }
        return names;
    }

    private void gather(Class<?> neighbour, List<String> versions, String message) {
        for (String version : versions) {
            String schema = schema(neighbour, version + "/" + message);
            gather(TRIGGER, schema, groups);
            gather(SEGMENT, schema, segments);
        }
    }

    private static void gather(Pattern form, String schema, Set<String> found) {
        form.matcher(schema).results().map(each -> each.group(1)).forEach(found::add);
    }

    private static String schema(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream("schema/" + name + ".xml")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
