package org.comptoir.integration.syntax.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A kind of row: the document's head, its lines, what stands below them. */
public final class RecordType {
    private final String name;
    private final String code;
    private final String path;
    private final Class<?> type;
    private final boolean needed;
    private final List<String> roles;
    private final List<Field> fields = new ArrayList<>();
    private final List<RecordType> children = new ArrayList<>();

    /**
     * @param path the list in the record above, empty for the head and for parties
     * @param type the canonical record
     * @param needed whether at least one is needed
     * @param roles the components of the record above that such a row may be; empty but for parties
     */
    RecordType(String name, String code, String path, Class<?> type, boolean needed, List<String> roles) {
        this.name = name;
        this.code = code;
        this.path = path;
        this.type = type;
        this.needed = needed;
        this.roles = List.copyOf(roles);
    }

    /** The first column of its rows in CSV and workbooks. */
    public String name() {
        return name;
    }

    /** The first three characters of its rows in fixed-length files. */
    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    public Class<?> type() {
        return type;
    }

    public boolean isNeeded() {
        return needed;
    }

    /** Which parties a row may be. */
    public List<String> roles() {
        return roles;
    }

    /** In the order of the columns. */
    public List<Field> fields() {
        return fields;
    }

    /** In the order in which they are written. */
    public List<RecordType> children() {
        return children;
    }

    public Optional<Field> field(String column) {
        return fields.stream().filter(f -> f.name().equalsIgnoreCase(column)).findFirst();
    }

    /** The kind of row below this one that is called so, by name or code. */
    public Optional<RecordType> child(String nameOrCode) {
        return children.stream().filter(c -> c.isCalled(nameOrCode)).findFirst();
    }

    public boolean isCalled(String nameOrCode) {
        return name.equalsIgnoreCase(nameOrCode) || code.equals(nameOrCode);
    }
}
