package org.comptoir.integration.syntax.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.finding.Place;

/** A value, an object or a list as it was read, with its place. Not shared between threads. */
public final class Node {
    /** What was written. */
    public enum Kind {
        OBJECT,
        LIST,
        /** A text of a cell: it may be meant as a number, a day, yes or no. */
        CELL,
        /** A number as a spreadsheet keeps it, or in the form that a layout fixes: its point stands before decimals. */
        NUMBER_CELL,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Kind kind;
    private final Place place;
    private final String text;
    private final Map<String, Node> members;
    private final List<Node> items;

    private Node(Kind kind, Place place, String text) {
        this.kind = kind;
        this.place = place;
        this.text = text;
        this.members = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.items = kind == Kind.LIST ? new ArrayList<>() : List.of();
    }

    public static Node object(Place place) {
        return new Node(Kind.OBJECT, place, "");
    }

    public static Node list(Place place) {
        return new Node(Kind.LIST, place, "");
    }

    public static Node value(Kind kind, String text, Place place) {
        return new Node(kind, place, text);
    }

    public Kind kind() {
        return kind;
    }

    public Place place() {
        return place;
    }

    /** What was written; empty for objects and lists. */
    public String text() {
        return text;
    }

    public Map<String, Node> members() {
        return members;
    }

    public List<Node> items() {
        return items;
    }

    public Optional<Node> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** What stands at a path of names with dots between them. */
    public Optional<Node> at(String path) {
        if (path.indexOf('.') < 0) {
            return member(path);
        }
        Optional<Node> node = Optional.of(this);
        for (String step : path.equals(".") ? new String[0] : path.split("\\.")) {
            node = node.flatMap(n -> n.member(step));
        }
        return node;
    }

    /** Puts a value at a path, with the objects between; a number in the path adds to a list. */
    public void put(String path, Node value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            add(path, value);
        } else {
            String first = path.substring(0, dot);
            String rest = path.substring(dot + 1);
            boolean list = Character.isDigit(rest.charAt(0));
            Node inner = members.computeIfAbsent(first, n -> list ? list(value.place()) : object(value.place()));
            inner.put(rest, value);
        }
    }

    private void add(String name, Node value) {
        if (kind == Kind.LIST) {
            items.add(value);
        } else {
            members.put(name, value);
        }
    }

    /** Adds to the list at a path of names with dots between them. */
    public void append(String path, Node value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            members.computeIfAbsent(path, n -> list(value.place())).items.add(value);
        } else {
            members.computeIfAbsent(path.substring(0, dot), n -> object(value.place()))
                    .append(path.substring(dot + 1), value);
        }
    }
}
