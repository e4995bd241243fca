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
 * The groups of segments that the messages of a document may have, by the schemas that these are read by: a selector of
 * another group finds nothing in any file.
 */
final class GroupNames {
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

    private GroupNames() {}

    /** What the groups begin with, over all documents; empty when no such message is read. */
    static Set<String> of(ReaderKind reader, Collection<Class<? extends Record>> documents) {
        Set<String> groups = new TreeSet<>();
        for (Class<? extends Record> document : documents) {
            if (reader == ReaderKind.X12) {
                SETS.getOrDefault(document, List.of())
                        .forEach(set -> gather(X12File.class, List.of("004010", "005010"), set, groups));
            } else {
                gather(EdifactFile.class, List.of("D96A", "D01B"), DocumentTypes.message(document), groups);
            }
        }
        return groups;
    }

    private static void gather(Class<?> neighbour, List<String> versions, String message, Set<String> groups) {
        for (String version : versions) {
            TRIGGER.matcher(schema(neighbour, version + "/" + message))
                    .results()
                    .map(loop -> loop.group(1))
                    .forEach(groups::add);
        }
    }

    private static String schema(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream("schema/" + name + ".xml")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
