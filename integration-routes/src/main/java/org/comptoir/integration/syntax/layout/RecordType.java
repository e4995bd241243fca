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

    /** The field that a column is, by its name or by what people call it. */
    public Optional<Field> field(String column) {
        return Names.pick(column, fields.stream().map(Field::name).toList())
                .flatMap(name ->
                        fields.stream().filter(f -> f.name().equals(name)).findFirst());
    }

    /** The kind of row below this one that is called so, by name or code. */
    public Optional<RecordType> child(String nameOrCode) {
        Optional<RecordType> same =
                children.stream().filter(c -> c.isNamed(nameOrCode)).findFirst();
        return same.isPresent()
                ? same
                : children.stream().filter(c -> c.isCalled(nameOrCode)).findFirst();
    }

    /** By its name or code, or by what people call it. */
    public boolean isCalled(String nameOrCode) {
        return isNamed(nameOrCode) || Names.pick(nameOrCode, List.of(name)).isPresent();
    }

    private boolean isNamed(String nameOrCode) {
        return name.equalsIgnoreCase(nameOrCode) || code.equals(nameOrCode);
    }

    /** Whether it or a kind of row below it is called so. */
    boolean has(String nameOrCode) {
        return isCalled(nameOrCode) || children.stream().anyMatch(c -> c.has(nameOrCode));
    }
}
