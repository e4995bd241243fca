package org.comptoir.integration.mapping.partner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.comptoir.integration.syntax.json.JsonHandler;
import org.comptoir.integration.syntax.json.JsonReader;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * A partner's own JSON: {@code set/json/…}, one {@code json} for each document, whether it stands alone or in a list. What
 * an object names is an element of that name, and so is each item of a list: {@code {"items": [{…}, {…}]}} are two
 * {@code items}. Places are JSON pointers.
 */
final class JsonSource implements Source {
    private static final String DOCUMENT = "json";
    /** What no XML name holds everywhere: anything but letters, digits, and these three signs. */
    private static final String ODD = "[^A-Za-z0-9_.\\-À-ÖØ-öø-ÿ\\u0100-\\u0130\\u0391-\\u03A1\\u03A3-\\u03C9"
            + "\\u0410-\\u044F\\u4E00-\\u9FA5\\uAC00-\\uD7A3]";

    private final String text;

    JsonSource(String text) {
        this.text = text;
    }

    @Override
    public void read(Events events) {
        events.open("set", new Place.WholeFile(), Map.of());
        Elements elements = new Elements(events);
        JsonReader.read(text, elements);
        elements.finish();
        events.close("");
    }

    /** What an element is called for a name in the file: without odd characters, beginning with a letter or a line. */
    static String name(String key) {
        String plain = key.replaceAll(ODD, "_");
        return plain.isEmpty() || plain.matches("[0-9.-].*") ? "_" + plain : plain;
    }

    /** An open object or list. @param items what the items of a list are called; isElement: whether it has an element */
    private record Level(String items, boolean isElement) {}

    private static final class Elements implements JsonHandler {
        private final Events events;
        private final Deque<Level> levels = new ArrayDeque<>();

        Elements(Events events) {
            this.events = events;
        }

        @Override
        public void begin(Node.Kind kind, String key, Place place) {
            String name = called(key);
            boolean list = kind == Node.Kind.LIST;
            boolean element = !list || !levels.isEmpty() && levels.peek().items() != null;
            if (element) {
                events.open(name, place, Map.of());
            }
            levels.push(new Level(list ? name : null, element));
        }

        @Override
        public void value(Node.Kind kind, String text, String key, Place place) {
            events.leaf(called(key), text, place);
        }

        @Override
        public void end() {
            if (levels.pop().isElement()) {
                events.close("");
            }
        }

        @Override
        public void finding(Finding finding) {
            events.tell(finding);
        }

        /** Closes what is open where the text broke off. */
        void finish() {
            while (!levels.isEmpty()) {
                end();
            }
        }

        private String called(String key) {
            if (levels.isEmpty()) {
                return DOCUMENT;
            }
            String items = levels.peek().items();
            return items == null ? name(key) : items;
        }
    }
}
