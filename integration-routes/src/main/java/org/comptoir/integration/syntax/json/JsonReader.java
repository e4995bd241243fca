package org.comptoir.integration.syntax.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads a JSON text (RFC 8259) event by event; at most 20 levels deep and two million values. A name that an object gives
 * twice is told, and only its first value handed on. What breaks a bound ends the reading with a finding.
 */
public final class JsonReader {
    private static final int DEPTH = 20;
    /** Enough for an order of 20,000 lines of which everything is said. */
    private static final int VALUES = 2_000_000;

    private static final int TEXT = 100_000;
    /** The member with an attachment in base64, and how long it may be. */
    private static final String CONTENT = "content";

    private static final int ATTACHMENT = 20_000_000;

    /** An open object or list. */
    private static final class Level {
        private final String pointer;
        /** The names of an object so far; null for a list. */
        private final Set<String> names;

        private int items;

        Level(String pointer, boolean list) {
            this.pointer = pointer;
            this.names = list ? null : new HashSet<>();
        }
    }

    private final JsonHandler handler;
    private final Deque<Level> open = new ArrayDeque<>();
    private JsonParser parser;
    private String key = "";
    private boolean skips;
    private int values;
    private boolean stopped;

    private JsonReader(JsonHandler handler) {
        this.handler = handler;
    }

    /** Hands what stands in {@code text} to {@code handler}. Never throws for what stands in the text. */
    public static void read(String text, JsonHandler handler) {
        new JsonReader(handler).read(text);
    }

    private void read(String text) {
        try (JsonParser json = Json.createParser(new StringReader(text))) {
            parser = json;
            while (!stopped && json.hasNext()) {
                event(json.next());
            }
        } catch (JsonParsingException e) {
            JsonLocation at = e.getLocation();
            long line = Math.max(1, at == null ? 1 : at.getLineNumber());
            long column = Math.max(1, at == null ? 1 : at.getColumnNumber());
            stopped = true;
            Place.InTree here = new Place.InTree(above(), (int) line, (int) column);
            handler.finding(Finding.error("json.malformed", here, Long.toString(line), Long.toString(column)));
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            stop("json.malformed", "?", "?");
        }
    }

    private void stop(String code, String... arguments) {
        stopped = true;
        handler.finding(Finding.error(code, place(above()), arguments));
    }

    /** The pointer of what is open; of the whole text when nothing is. */
    private String above() {
        return open.isEmpty() || open.peek().pointer.isEmpty() ? "/" : open.peek().pointer;
    }

    /** The JSON pointer, and the line and column for those who open the file in an editor. */
    private Place place(String pointer) {
        JsonLocation at = parser.getLocation();
        return new Place.InTree(
                pointer.isEmpty() ? "/" : pointer, Math.max(1, (int) at.getLineNumber()), Math.max(1, (int)
                        at.getColumnNumber()));
    }

    private void event(JsonParser.Event event) {
        if (isValue(event) && ++values > VALUES) {
            stop("json.values", Integer.toString(VALUES));
            return;
        }
        switch (event) {
            case KEY_NAME -> key();
            case START_OBJECT -> begin(Node.Kind.OBJECT);
            case START_ARRAY -> begin(Node.Kind.LIST);
            case END_OBJECT, END_ARRAY -> end();
            case VALUE_STRING -> text(Node.Kind.TEXT, parser.getString());
            case VALUE_NUMBER -> text(Node.Kind.NUMBER, plain(parser.getString()));
            case VALUE_TRUE -> put(Node.Kind.BOOLEAN, "true");
            case VALUE_FALSE -> put(Node.Kind.BOOLEAN, "false");
            case VALUE_NULL -> put(Node.Kind.NULL, "");
        }
    }

    private static boolean isValue(JsonParser.Event event) {
        return event != JsonParser.Event.KEY_NAME
                && event != JsonParser.Event.END_OBJECT
                && event != JsonParser.Event.END_ARRAY;
    }

    private void key() {
        key = parser.getString();
        skips = !open.peek().names.add(key);
        if (skips) {
            handler.finding(Finding.error("json.twice", place(pointer()), key));
        }
    }

    private void begin(Node.Kind kind) {
        if (open.size() >= DEPTH) {
            stop("json.depth", Integer.toString(DEPTH));
        } else if (skips) {
            skip(kind);
        } else {
            String pointer = pointer();
            handler.begin(kind, name(), place(pointer));
            open.push(new Level(pointer, kind == Node.Kind.LIST));
            key = "";
        }
    }

    private void skip(Node.Kind kind) {
        if (kind == Node.Kind.OBJECT) {
            parser.skipObject();
        } else {
            parser.skipArray();
        }
        skips = false;
    }

    private void end() {
        open.pop();
        handler.end();
    }

    private void text(Node.Kind kind, String text) {
        int limit = key.equals(CONTENT) ? ATTACHMENT : TEXT;
        if (text.length() > limit) {
            stop("json.long", Integer.toString(limit));
        } else {
            put(kind, text);
        }
    }

    /** A number without exponent, all its digits kept; one that nobody counts with stays as it was written. */
    private static String plain(String number) {
        if (!number.matches("-?\\d{1,18}(\\.\\d{1,18})?[eE][+-]?\\d{1,2}")) {
            return number;
        }
        return new BigDecimal(number).toPlainString();
    }

    private void put(Node.Kind kind, String text) {
        if (!skips) {
            String pointer = pointer();
            handler.value(kind, text, name(), place(pointer));
        }
        skips = false;
    }

    private String name() {
        return open.isEmpty() || open.peek().names == null ? "" : key;
    }

    /** Where the value at hand stands (RFC 6901); counts the items of a list. */
    private String pointer() {
        if (open.isEmpty()) {
            return "";
        }
        Level above = open.peek();
        String step = above.names == null
                ? Integer.toString(above.items++)
                : key.replace("~", "~0").replace("/", "~1");
        return above.pointer + "/" + step;
    }
}
