package org.comptoir.integration.mapping.partner;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.tree.Records;

/**
 * What documents consist of: the lists of a record, and the parts that stand in them. A part of one document is named behind
 * it ({@code Order.Line}); one that several documents share has a name of its own ({@code AllowanceCharge}), and may be named
 * behind a document too.
 */
final class DocumentParts {
    private static final String DOCUMENTS = BusinessDocument.class.getPackageName();

    private DocumentParts() {}

    /** The lists of parts in a record, by their paths: {@code lines}, {@code terms.allowanceCharges} … */
    static Map<String, Class<? extends Record>> lists(Class<?> record) {
        Map<String, Class<? extends Record>> lists = new LinkedHashMap<>();
        gather(record, "", lists);
        return lists;
    }

    private static void gather(Class<?> record, String above, Map<String, Class<? extends Record>> lists) {
        for (RecordComponent component : Records.components(record)) {
            Class<?> type = component.getType();
            Class<?> part = type == List.class ? Target.item(component) : type;
            // numbers of a party are bound by their scheme
            if (!part.isRecord() || !part.getPackageName().equals(DOCUMENTS) || part == Party.PartyId.class) {
                continue;
            }
            if (type == List.class) {
                lists.put(above + component.getName(), part.asSubclass(Record.class));
            } else {
                gather(part, above + component.getName() + ".", lists);
            }
        }
    }

    /** All parts of a document, and the parts of these. */
    static Set<Class<? extends Record>> of(Class<?> document) {
        Set<Class<? extends Record>> parts = new LinkedHashSet<>();
        reach(document, parts);
        return parts;
    }

    private static void reach(Class<?> holder, Set<Class<? extends Record>> parts) {
        lists(holder).values().stream().filter(parts::add).toList().forEach(part -> reach(part, parts));
    }

    /** The part that is called so behind its document. */
    static Optional<Class<? extends Record>> find(Class<?> document, String simpleName) {
        return named(of(document), simpleName);
    }

    /** The part that is called so whatever its document. */
    static Optional<Class<? extends Record>> shared(String simpleName) {
        return named(shared(), simpleName);
    }

    private static Set<Class<? extends Record>> shared() {
        return DocumentTypes.all().stream()
                .flatMap(document -> of(document).stream())
                .filter(DocumentParts::isShared)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Class<? extends Record>> named(
            Collection<Class<? extends Record>> parts, String simpleName) {
        return parts.stream()
                .filter(part -> part.getSimpleName().equals(simpleName))
                .findFirst();
    }

    private static boolean isShared(Class<?> part) {
        return !DocumentTypes.isDocument(part.getEnclosingClass());
    }

    /** What a document or a part is called in a mapping. */
    static String name(Class<?> type) {
        boolean within = !DocumentTypes.isDocument(type) && !isShared(type);
        return within ? type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName() : type.getSimpleName();
    }

    /** The parts of a document as they are told. */
    static String names(Class<?> document) {
        return told(of(document));
    }

    /** The parts that documents share, as they are told. */
    static String sharedNames() {
        return told(shared());
    }

    private static String told(Collection<Class<? extends Record>> parts) {
        return parts.stream().map(DocumentParts::name).collect(Collectors.joining(", "));
    }
}
