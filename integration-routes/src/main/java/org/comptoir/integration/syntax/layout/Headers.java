package org.comptoir.integration.syntax.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.kernel.finding.Finding;

/** The rows {@code #LINE;…} that name the columns of the LINE rows which follow them. */
final class Headers {
    private final Map<String, Cells> rows = new LinkedHashMap<>();
    private final Map<RecordType, List<Column>> columns = new IdentityHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Consumer<Finding> findings;

    Headers(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** Keeps a header row. @param record what it is the header of */
    void put(String record, Cells row) {
        if (!Layouts.isRecord(record)) {
            findings.accept(Finding.error("layout.header.unknown", row.place(0, ""), Cells.shortened(record)));
        }
        rows.remove(Names.plain(record));
        rows.put(Names.plain(record), row);
        columns.clear();
    }

    /** The columns of such rows: as their header names them, else as the layout has them. */
    List<Column> of(RecordType type) {
        return columns.computeIfAbsent(type, this::found);
    }

    private List<Column> found(RecordType type) {
        Optional<Cells> header = rows.entrySet().stream()
                .filter(e -> type.isCalled(e.getKey()))
                .reduce((first, last) -> last)
                .map(Map.Entry::getValue);
        return header.map(row -> named(type, row))
                .orElseGet(() -> type.fields().stream().map(Column::of).toList());
    }

    private List<Column> named(RecordType type, Cells row) {
        List<Column> found = new ArrayList<>();
        for (int i = 1; i < row.texts().size(); i++) {
            String name = row.text(i);
            Optional<Field> field = type.field(name);
            boolean twice =
                    field.isPresent() && found.stream().anyMatch(c -> c.field().equals(field));
            if (field.isEmpty() && !name.isEmpty() || twice) {
                tell(twice ? "layout.column.twice" : "layout.column.unknown", type, row, i);
            }
            found.add(new Column(name, twice ? Optional.empty() : field));
        }
        return found;
    }

    /** Once a file, though each document repeats its headers. */
    private void tell(String code, RecordType type, Cells row, int column) {
        String name = Cells.shortened(row.text(column));
        if (told.add(type.name() + "/" + name)) {
            findings.accept(
                    code.endsWith("twice")
                            ? Finding.warning(code, row.place(column, name), name, type.name())
                            : Finding.information(code, row.place(column, name), name, type.name()));
        }
    }
}
