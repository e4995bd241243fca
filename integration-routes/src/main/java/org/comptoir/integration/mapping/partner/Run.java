package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.smooks.api.TypedKey;

/** One file on its way through Smooks: the parts that are open, the documents that were found. */
final class Run {
    /** Where Smooks's execution context keeps it. */
    static final TypedKey<Run> KEY = TypedKey.of();

    private final Source source;
    private final Consumer<Finding> findings;
    private final Map<String, Part> latest = new HashMap<>();
    private final List<Part> documents = new ArrayList<>();
    private final Map<String, Part> byNumber = new LinkedHashMap<>();
    private final LeftTexts left = new LeftTexts();
    private final Set<String> begun = new HashSet<>();
    private final Set<ValueSpec> met = new HashSet<>();
    private final Set<String> takenAttributes = new HashSet<>();
    private String text = "";
    private Place place = new Place.WholeFile();
    private Map<String, String> attributes = Map.of();
    private boolean taken;

    Run(Source source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    Source source() {
        return source;
    }

    void tell(Finding finding) {
        findings.accept(finding);
    }

    /** What stands where the reader is now. */
    void at(String text, Place place, Map<String, String> attributes) {
        this.text = text == null ? "" : text.strip();
        this.place = place;
        this.attributes = attributes;
        taken = false;
        takenAttributes.clear();
    }

    /** Where the reader is now. */
    Place place() {
        return place;
    }

    boolean isTaken() {
        return taken;
    }

    /** Notes a text, so that what no binding takes anywhere in the file is told once. */
    void note(String path) {
        left.note(path, place, taken, text.isEmpty());
    }

    /** Notes an attribute of the element in the same way. @param path of its element */
    void noteAttribute(String path, String attribute) {
        boolean empty = attributes.getOrDefault(attribute, "").isBlank();
        Place at = place instanceof Place.InTree tree
                ? new Place.InTree(tree.path() + "/@" + attribute, tree.line(), tree.column())
                : place;
        left.note(path + "/@" + attribute, at, takenAttributes.contains(attribute), empty);
    }

    void tellLeft() {
        left.tell(findings);
    }

    void open(PartSpec spec) {
        Part part = new Part(spec, place);
        spec.values().stream()
                .filter(value -> value.isConstant()
                        && value.standard() != null
                        && !value.standard().isEmpty())
                .forEach(value -> part.put(new Part.Value(value.standard(), place, value)));
        forget(spec.id());
        begun.add(spec.id());
        latest.put(spec.id(), part);
        if (spec.isDocument()) {
            documents.add(part);
            return;
        }
        Part parent = latest.get(spec.parent());
        if (parent == null) {
            tell(Finding.error("partner.part.alone", place, spec.id(), spec.parent()));
        } else {
            parent.add(part);
        }
    }

    /** Parts of the one before are no parts of what begins: texts that stand before its own belong to nobody. */
    private void forget(String owner) {
        List<String> parts = latest.values().stream()
                .map(Part::spec)
                .filter(spec -> owner.equals(spec.parent()))
                .map(PartSpec::id)
                .toList();
        parts.forEach(part -> {
            latest.remove(part);
            forget(part);
        });
    }

    /** A row has ended which is a document's head and its line at once: rows of one number are one document. */
    void close(PartSpec spec) {
        Part row = documents.remove(documents.size() - 1);
        if (row.isEmpty()) {
            return;
        }
        Part.Value number = row.get("number");
        if (number == null) {
            tell(Finding.error("partner.row.nonumber", in(row.place(), column(spec))));
            return;
        }
        Part first = byNumber.putIfAbsent(number.text(), row);
        if (first == null) {
            documents.add(row);
        } else {
            compare(first, row);
            first.join(row);
        }
    }

    private static String column(PartSpec spec) {
        return spec.values().stream()
                .filter(v -> v.target().path().equals("number"))
                .map(ValueSpec::column)
                .findFirst()
                .orElse("");
    }

    private static Place in(Place row, String column) {
        return row instanceof Place.InTable table ? new Place.InTable(table.row(), column) : row;
    }

    private void compare(Part first, Part row) {
        row.values().forEach((path, values) -> {
            Part.Value expected = first.get(path);
            Part.Value found = values.get(0);
            boolean counts = expected != null && !found.spec().firstCounts();
            if (counts && !expected.text().equals(found.text())) {
                tell(Finding.warning("partner.row.head", found.place(), found.text(), expected.text()));
            }
        });
    }

    /** The text or attribute where the reader is goes to the latest part of this kind. */
    void value(PartSpec part, ValueSpec value) {
        String found = value.attribute().isEmpty()
                ? text
                : attributes.getOrDefault(value.attribute(), "").strip();
        String written = found.isEmpty() && value.standard() != null ? value.standard() : found;
        if (!found.isEmpty()) {
            met.add(value);
        }
        Part open = latest.get(part.id());
        if (open == null) {
            return; // no such part has begun: what stands here is taken by nobody
        }
        if (value.attribute().isEmpty()) {
            taken = true;
        } else {
            takenAttributes.add(value.attribute());
        }
        if (!written.isEmpty()) {
            open.put(new Part.Value(written, place, value));
        }
    }

    /** Tells which beans have begun nowhere in the whole file, and which bindings of the others found nothing in it. */
    void tellUnmet(List<PartSpec> parts) {
        for (PartSpec part : parts) {
            if (!begun.contains(part.id())) {
                tell(Finding.information("partner.bean.idle", new Place.WholeFile(), part.id(), part.selector()));
                continue;
            }
            part.values().stream()
                    .filter(value -> !value.isConstant() && !met.contains(value))
                    .forEach(value -> tell(Finding.information(
                            "partner.binding.idle",
                            new Place.WholeFile(),
                            part.id(),
                            value.target().path(),
                            value.data())));
        }
    }

    List<Part> documents() {
        return documents;
    }
}
