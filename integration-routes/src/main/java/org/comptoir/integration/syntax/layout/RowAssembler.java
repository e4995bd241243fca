package org.comptoir.integration.syntax.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Puts documents together out of rows. A row belongs to the nearest row above it that may have such a one: a NOTE after a
 * LINE is the line's. A row {@code #LINE;…} names the columns of the LINE rows that follow.
 */
public final class RowAssembler {
    /** Of the names that rows begin with, so many are remembered: a file has few, unless it is none of ours. */
    private static final int NAMES = 100;

    private final LayoutHandler handler;
    private final Headers headers = new Headers(this::tell);
    private final Map<String, Optional<Layout>> heads = new HashMap<>();
    private final Deque<OpenRecord> open = new ArrayDeque<>();
    private Layout layout;
    private Node root;
    private List<Finding> findings = new ArrayList<>();

    public RowAssembler(LayoutHandler handler) {
        this.handler = handler;
    }

    private record OpenRecord(RecordType type, Node node) {}

    /** Whether a row is one of our layouts: of the document that is open, or the head or header of one. */
    public boolean isOurs(Cells row) {
        String name = row.text(0);
        if (name.length() > 60) {
            return false;
        }
        return name.startsWith("#")
                ? Layouts.isRecord(name.substring(1).strip())
                : head(name).isPresent() || layout != null && layout.head().has(name);
    }

    /** A row of CSV or a sheet. */
    public void row(Cells row) {
        String name = row.text(0);
        if (name.startsWith("#")) {
            String bare = name.substring(1).strip();
            headers.put(bare, row);
            Layouts.meant(bare).ifPresent(meant -> heads.put(bare, Optional.of(meant)));
        } else if (!row.isBlank()) {
            Optional<RecordType> type = find(name);
            type.ifPresent(t -> put(t, row));
            if (type.isEmpty()) {
                tell(StrayRow.of(row, document()));
            }
        }
    }

    /** A row of a fixed-length file: {@code cut} makes cells of it by the fields of the record that it turns out to be. */
    public void row(String code, Place place, Function<RecordType, Cells> cut) {
        Optional<RecordType> type = find(code);
        type.ifPresent(t -> put(t, cut.apply(t)));
        if (type.isEmpty()) {
            String fault = layout == null ? "layout.record.outside" : "layout.record.unknown";
            tell(Finding.error(fault, place, code, document()));
        }
    }

    private String document() {
        return layout == null ? "" : layout.document();
    }

    private void put(RecordType type, Cells row) {
        if (layout != null && type == layout.head() && open.isEmpty()) {
            root = Node.object(row.place());
            open.push(new OpenRecord(type, root));
        } else {
            child(type, row);
        }
        new RowFilling(type, row, this::tell).fill(headers.of(type), node());
    }

    private Node node() {
        return open.peek().node();
    }

    /** The record that a row is; empty when it has no place here. */
    private Optional<RecordType> find(String name) {
        Optional<Layout> head = head(name);
        if (head.isPresent()) {
            finish();
            layout = head.get();
            return head.map(Layout::head);
        }
        int above = 0;
        for (OpenRecord record : open) {
            Optional<RecordType> child = record.type().child(name);
            if (child.isPresent()) {
                close(above);
                return child;
            }
            above++;
        }
        return Optional.empty();
    }

    private void close(int records) {
        for (int i = 0; i < records; i++) {
            open.pop();
        }
    }

    private Optional<Layout> head(String name) {
        Optional<Layout> known = heads.get(name);
        if (known == null) {
            known = Layouts.called(name);
            if (heads.size() < NAMES) {
                heads.put(name, known);
            }
        }
        return known;
    }

    private void child(RecordType type, Cells row) {
        Node above = node();
        boolean value = type.fields().get(0).path().equals(".");
        Node node = value ? above : Node.object(row.place());
        if (!type.roles().isEmpty()) {
            PartyRow.put(type, row, headers.of(type), above, node).ifPresent(this::tell);
        } else if (!value) {
            above.append(type.path(), node);
        }
        open.push(new OpenRecord(type, node));
    }

    /** With the document that is open, else with the file. */
    public void tell(Finding finding) {
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
