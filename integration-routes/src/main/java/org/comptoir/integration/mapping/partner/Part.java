package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.kernel.finding.Place;

/** A document or a part of one while it is read: raw texts with their places. */
final class Part {
    /** A text where it stood. */
    record Value(String text, Place place, ValueSpec spec) {}

    private final PartSpec spec;
    private final Place place;
    private final Map<String, List<Value>> values = new LinkedHashMap<>();
    private final Map<String, List<Part>> children = new LinkedHashMap<>(2);

    Part(PartSpec spec, Place place) {
        this.spec = spec;
        this.place = place;
    }

    PartSpec spec() {
        return spec;
    }

    Place place() {
        return place;
    }

    void put(Value value) {
        values.computeIfAbsent(value.spec().target().path(), p -> new ArrayList<>(1))
                .add(value);
    }

    /** The first text at a path, or null. */
    Value get(String path) {
        List<Value> found = values.get(path);
        return found == null ? null : found.get(0);
    }

    List<Value> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    Map<String, List<Value>> values() {
        return values;
    }

    /** Whether the file says nothing in it. */
    boolean isEmpty() {
        return values.values().stream().flatMap(List::stream).allMatch(value -> value.spec()
                        .isConstant())
                && children.values().stream().flatMap(List::stream).allMatch(Part::isEmpty);
    }

    void add(Part child) {
        children.computeIfAbsent(child.spec.property(), p -> new ArrayList<>()).add(child);
    }

    /** Its parts by the list that they stand in. */
    Map<String, List<Part>> children() {
        return children;
    }

    List<Part> children(String property) {
        return children.getOrDefault(property, List.of());
    }

    /** Takes over the parts of another one, which tells of the same document. */
    void join(Part other) {
        other.children.forEach((property, parts) ->
                children.computeIfAbsent(property, p -> new ArrayList<>()).addAll(parts));
    }
}
