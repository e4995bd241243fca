package org.comptoir.integration.syntax.layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.NoSuchDocumentException;
import org.comptoir.integration.syntax.binding.Binding;

/** All layouts: the tables that {@code documents.txt} lists, each read when it is asked for. */
public final class Layouts {
    private static final Map<String, Optional<Layout>> KNOWN = new LinkedHashMap<>();

    static {
        Binding.text(Layouts.class, "documents.txt")
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .forEach(name -> KNOWN.put(name.strip(), Optional.empty()));
    }

    private Layouts() {}

    /** The names of the documents that have one. */
    public static Collection<String> names() {
        return KNOWN.keySet();
    }

    /** The layout of a document by its name (that of the canonical record), in any case. */
    public static synchronized Optional<Layout> of(String document) {
        return KNOWN.keySet().stream()
                .filter(n -> n.equalsIgnoreCase(document))
                .findFirst()
                .map(Layouts::loaded);
    }

    /** The layout whose head is called so: by its record's name, or by its three characters. */
    public static Optional<Layout> called(String nameOrCode) {
        if (nameOrCode.length() != 3) {
            return of(nameOrCode);
        }
        return names().stream()
                .flatMap(n -> of(n).stream())
                .filter(l -> l.head().code().equals(nameOrCode))
                .findFirst();
    }

    /** The layout that is meant by what people call its document, in a header row: a title may say the same words. */
    public static Optional<Layout> meant(String name) {
        return Names.pick(name, KNOWN.keySet()).flatMap(Layouts::of);
    }

    /** Whether any layout has such a record, by its name or by what people call it. */
    static boolean isRecord(String nameOrCode) {
        return meant(nameOrCode).isPresent()
                || names().stream().flatMap(n -> of(n).stream()).anyMatch(l -> l.head()
                        .has(nameOrCode));
    }

    private static Layout loaded(String name) {
        Layout layout = KNOWN.get(name).orElseGet(() -> LayoutTable.read(name));
        KNOWN.put(name, Optional.of(layout));
        return layout;
    }

    /** @throws NoSuchDocumentException when there is none */
    public static Layout of(BusinessDocument document) {
        String name = document.getClass().getSimpleName();
        return of(name).orElseThrow(() -> new NoSuchDocumentException("no layout for " + name));
    }
}
