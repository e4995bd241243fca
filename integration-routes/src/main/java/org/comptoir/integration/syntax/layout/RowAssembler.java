package org.comptoir.integration.syntax.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Puts documents together out of rows. A row belongs to the nearest row above it that may have such a one: a NOTE after a
 * LINE is the line's. A row {@code #LINE;…} names the columns of the LINE rows that follow.
 */
public final class RowAssembler {
    private final LayoutHandler handler;
    private final Map<String, List<String>> headers = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Deque<OpenRecord> open = new ArrayDeque<>();
    private Layout layout;
    private Node root;
    private List<Finding> findings = new ArrayList<>();

    public RowAssembler(LayoutHandler handler) {
        this.handler = handler;
    }

    private record OpenRecord(RecordType type, Node node) {}

    /** A row of CSV or a sheet. */
    public void row(Cells row) {
        String name = row.text(0);
        if (name.startsWith("#")) {
            header(name.substring(1).strip(), row);
        } else if (row.texts().stream().anyMatch(t -> !t.isBlank())) {
            find(name, row).ifPresent(type -> put(type, row));
        }
    }

    /** A row of a fixed-length file: {@code cut} makes cells of it by the fields of the record that it turns out to be. */
    public void row(String code, Place place, Function<RecordType, Cells> cut) {
        find(code, new Cells(List.of(code), (i, column) -> place)).ifPresent(type -> put(type, cut.apply(type)));
    }

    private void put(RecordType type, Cells row) {
        if (layout != null && type == layout.head() && open.isEmpty()) {
            root = Node.object(row.place());
            open.push(new OpenRecord(type, root));
        } else {
            child(type, row);
        }
        new RowFilling(type, row, this::tell).fill(columns(type, row), node());
    }

    private Node node() {
        return open.peek().node();
    }

    private void header(String name, Cells row) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < row.texts().size(); i++) {
            names.add(row.text(i));
        }
        headers.put(name.toUpperCase(Locale.ROOT), names);
    }

    /** The fields in the order of the header row, else in that of the layout; an unknown column has none. */
    private List<Optional<Field>> columns(RecordType type, Cells row) {
        List<String> names = headers.get(type.name());
        if (names == null) {
            return type.fields().stream().map(Optional::of).toList();
        }
        List<Optional<Field>> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(type.field(names.get(i)));
            boolean unknown = columns.get(i).isEmpty() && !names.get(i).isEmpty();
            if (unknown && told.add(layout.document() + "/" + type.name() + "/" + names.get(i))) {
                tell(Finding.information(
                        "layout.column.unknown", row.place(i + 1, names.get(i)), names.get(i), type.name()));
            }
        }
        return columns;
    }

    /** The record that a row is; empty when it has no place here, which was told. */
    private Optional<RecordType> find(String name, Cells row) {
        Optional<Layout> head = Layouts.called(name);
        if (head.isPresent()) {
            finish();
            layout = head.get();
            return head.map(Layout::head);
        }
        while (open.size() > 1 && open.peek().type().child(name).isEmpty()) {
            open.pop();
        }
        Optional<RecordType> child =
                Optional.ofNullable(open.peek()).flatMap(record -> record.type().child(name));
        if (child.isEmpty()) {
            String code = layout == null ? "layout.record.outside" : "layout.record.unknown";
            String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
            tell(Finding.error(code, row.place(0, ""), shown, layout == null ? "" : layout.document()));
        }
        return child;
    }

    private void child(RecordType type, Cells row) {
        Node above = node();
        boolean value = type.fields().get(0).path().equals(".");
        Node node = value ? above : Node.object(row.place());
        if (!type.roles().isEmpty()) {
            party(type, row, above, node);
        } else if (!value) {
            above.append(type.path(), node);
        }
        open.push(new OpenRecord(type, node));
    }

    /** The party goes where its role says; without a good role it goes nowhere, which is told. */
    private void party(RecordType type, Cells row, Node above, Node node) {
        List<Optional<Field>> columns = columns(type, row);
        int index = 0;
        while (index < columns.size()
                && columns.get(index).map(f -> !f.path().equals(Field.ROLE)).orElse(true)) {
            index++;
        }
        String role = row.text(index + 1);
        Optional<String> known =
                type.roles().stream().filter(r -> r.equalsIgnoreCase(role)).findFirst();
        if (known.isEmpty()) {
            tell(Finding.error("layout.choice", row.place(index + 1, "role"), role, String.join(", ", type.roles())));
        } else if (above.member(known.get()).isPresent()) {
            tell(Finding.error("layout.party.repeated", row.place(), role));
        } else {
            above.put(known.get(), node);
        }
    }

    private void tell(Finding finding) {
        if (layout == null) {
            handler.finding(finding);
        } else {
            findings.add(finding);
        }
    }

    /** After the last row. */
    public void finish() {
        if (layout != null) {
            handler.document(layout, root, findings);
        }
        findings = new ArrayList<>();
        layout = null;
        open.clear();
    }
}
