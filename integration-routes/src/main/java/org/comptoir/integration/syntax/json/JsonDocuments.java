package org.comptoir.integration.syntax.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.LayoutHandler;
import org.comptoir.integration.syntax.layout.Layouts;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Canonical documents as JSON: {@code {"comptoir": 1, "document": "Order", "content": {…}}}, or a list of such. One
 * document in memory at a time.
 */
public final class JsonDocuments implements JsonHandler {
    private static final String CONTENT = "content";
    private static final int SHOWN = 60;

    private final LayoutHandler handler;
    private final Deque<Node> open = new ArrayDeque<>();
    private boolean list;

    private JsonDocuments(LayoutHandler handler) {
        this.handler = handler;
    }

    /** Hands the documents in {@code text} to {@code handler}. Never throws for what stands in the text. */
    public static void read(String text, LayoutHandler handler) {
        JsonReader.read(text, new JsonDocuments(handler));
    }

    @Override
    public void finding(Finding finding) {
        handler.finding(finding);
    }

    @Override
    public void begin(Node.Kind kind, String key, Place place) {
        if (kind == Node.Kind.LIST && open.isEmpty() && !list) {
            list = true;
            return;
        }
        Node node = kind == Node.Kind.LIST ? Node.list(place) : Node.object(place);
        attach(key, node);
        open.push(node);
    }

    @Override
    public void value(Node.Kind kind, String text, String key, Place place) {
        if (open.isEmpty()) {
            String shown = kind == Node.Kind.NULL ? "null" : shortened(text);
            handler.finding(Finding.error("layout.json.none", place, shown));
        } else {
            attach(key, Node.value(kind, text, place));
        }
    }

    private void attach(String key, Node node) {
        if (open.isEmpty()) {
            return;
        }
        if (open.peek().kind() == Node.Kind.LIST) {
            open.peek().items().add(node);
        } else {
            open.peek().members().put(key, node);
        }
    }

    /** The list around all documents ends with nothing open. */
    @Override
    public void end() {
        if (open.isEmpty()) {
            return;
        }
        Node node = open.pop();
        if (open.isEmpty()) {
            envelope(node);
        }
    }

    /** What an envelope lacks: one that is ours but for one of its parts is told of this part. */
    private static Finding refusal(Node node, Optional<Layout> layout) {
        Optional<Node> document = node.member("document").filter(d -> d.kind() == Node.Kind.TEXT);
        boolean meant =
                node.member("comptoir").isPresent() || node.member(CONTENT).isPresent();
        if (layout.isPresent() && node.member("comptoir").isPresent()) {
            Place place = node.member(CONTENT).orElse(node).place();
            return Finding.error("layout.json.content", place, layout.get().document());
        }
        if (meant && document.isPresent() && layout.isEmpty()) {
            String known = String.join(", ", Layouts.names());
            return Finding.error(
                    "layout.json.document",
                    document.get().place(),
                    shortened(document.get().text()),
                    known);
        }
        List<String> keys = node.members().keySet().stream().limit(8).toList();
        String shown = keys.isEmpty() ? "{}" : String.join(", ", keys);
        return Finding.error("layout.json.none", node.place(), shown);
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private void envelope(Node node) {
        Optional<Layout> layout = node.member("document").flatMap(d -> Layouts.of(d.text()));
        Optional<Node> content = node.member(CONTENT);
        String version = node.member("comptoir").map(Node::text).orElse("");
        boolean ours =
                layout.isPresent() && content.isPresent() && content.get().kind() == Node.Kind.OBJECT;
        if (!ours || version.isEmpty()) {
            handler.finding(refusal(node, layout));
        } else if (!version.equals(Integer.toString(Layout.VERSION))) {
            handler.finding(Finding.error("layout.version", node.place(), version, Integer.toString(Layout.VERSION)));
        } else {
            handler.document(layout.get(), content.get(), List.of());
        }
    }
}
