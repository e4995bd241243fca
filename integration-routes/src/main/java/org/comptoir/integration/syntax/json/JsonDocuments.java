package org.comptoir.integration.syntax.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.LayoutHandler;
import org.comptoir.integration.syntax.layout.Layouts;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Canonical documents as JSON: {@code {"comptoir": 1, "document": "Order", "content": {…}}}, or a list of such. Read event
 * by event, one document in memory at a time; at most 20 levels deep and a million values.
 */
public final class JsonDocuments {
    private static final int DEPTH = 20;
    private static final int VALUES = 1_000_000;
    private static final int TEXT = 100_000;

    private final LayoutHandler handler;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<String> path = new ArrayDeque<>();
    private JsonParser parser;
    private String key = "";
    private int values;
    private boolean list;
    private boolean stopped;

    private JsonDocuments(LayoutHandler handler) {
        this.handler = handler;
    }

    /** Hands the documents in {@code text} to {@code handler}. Never throws for what stands in the text. */
    public static void read(String text, LayoutHandler handler) {
        new JsonDocuments(handler).read(text);
    }

    private void read(String text) {
        try (JsonParser json = Json.createParser(new StringReader(text))) {
            parser = json;
            while (!stopped && json.hasNext()) {
                event(json.next());
            }
        } catch (JsonParsingException e) {
            long line =
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
            long column =
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNumber());
            stop("json.malformed", Long.toString(line), Long.toString(column));
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            stop("json.malformed", "?", "?");
        }
    }

    private void stop(String code, String... arguments) {
        stopped = true;
        handler.finding(Finding.error(code, place(), arguments));
    }

    /** The JSON pointer, and the line and column for those who open the file in an editor. */
    private Place place() {
        StringBuilder pointer = new StringBuilder();
        path.descendingIterator().forEachRemaining(pointer::append);
        String there = pointer.isEmpty() ? "/" : pointer.toString();
        JsonLocation at = parser.getLocation();
        return new Place.InTree(there, Math.max(1, (int) at.getLineNumber()), Math.max(1, (int) at.getColumnNumber()));
    }

    private void event(JsonParser.Event event) {
        if (++values > VALUES) {
            stop("json.values", Integer.toString(VALUES));
            return;
        }
        switch (event) {
            case KEY_NAME -> key = parser.getString();
            case START_OBJECT -> begin(Node.Kind.OBJECT);
            case START_ARRAY -> begin(Node.Kind.LIST);
            case END_OBJECT, END_ARRAY -> end();
            case VALUE_STRING, VALUE_NUMBER -> text(event, parser.getString());
            case VALUE_TRUE, VALUE_FALSE ->
                put(Node.Kind.BOOLEAN, event == JsonParser.Event.VALUE_TRUE ? "true" : "false");
            case VALUE_NULL -> put(Node.Kind.NULL, "");
        }
    }

    private void text(JsonParser.Event event, String text) {
        if (text.length() > TEXT) {
            stop("json.long", Integer.toString(TEXT));
        } else {
            put(event == JsonParser.Event.VALUE_STRING ? Node.Kind.TEXT : Node.Kind.NUMBER, text);
        }
    }

    private void begin(Node.Kind kind) {
        if (open.size() >= DEPTH) {
            stop("json.depth", Integer.toString(DEPTH));
        } else if (kind == Node.Kind.LIST && open.isEmpty() && !list) {
            list = true;
        } else {
            step();
            Node node = kind == Node.Kind.LIST ? Node.list(place()) : Node.object(place());
            attach(node);
            open.push(node);
        }
    }

    private void put(Node.Kind kind, String text) {
        step();
        attach(Node.value(kind, text, place()));
        path.pop();
    }

    private void step() {
        Node above = open.peek();
        boolean item = above == null || above.kind() == Node.Kind.LIST;
        int index = above == null ? 0 : above.items().size();
        path.push(!item ? "/" + key.replace("~", "~0").replace("/", "~1") : above == null ? "" : "/" + index);
    }

    private void attach(Node node) {
        Node above = open.peek();
        if (above == null && node.kind() != Node.Kind.OBJECT) {
            stop("layout.json.none", "");
        } else if (above != null && above.kind() == Node.Kind.LIST) {
            above.items().add(node);
        } else if (above != null && above.members().putIfAbsent(key, node) != null) {
            handler.finding(Finding.error("json.twice", node.place(), key));
        }
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        Node node = open.pop();
        path.pop();
        if (open.isEmpty()) {
            envelope(node);
        }
    }

    private void envelope(Node node) {
        Optional<Layout> layout = node.member("document").flatMap(d -> Layouts.of(d.text()));
        Optional<Node> content = node.member("content");
        String version = node.member("comptoir").map(Node::text).orElse("");
        boolean ours =
                layout.isPresent() && content.isPresent() && content.get().kind() == Node.Kind.OBJECT;
        if (!ours || version.isEmpty()) {
            List<String> keys = node.members().keySet().stream().limit(8).toList();
            handler.finding(Finding.error("layout.json.none", node.place(), String.join(", ", keys)));
        } else if (!version.equals(Integer.toString(Layout.VERSION))) {
            handler.finding(Finding.error("layout.version", node.place(), version, Integer.toString(Layout.VERSION)));
        } else {
            handler.document(layout.get(), content.get(), List.of());
        }
    }
}
