package org.comptoir.integration.syntax.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element to be written, with its prefix in its name. */
public final class XmlElement {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>(2);
    private final List<XmlElement> children = new ArrayList<>(4);
    private String text;

    /** @param name with its prefix, if it has one */
    public XmlElement(String name) {
        this.name = name;
    }

    /** Adds an attribute, or a namespace declaration. */
    public XmlElement attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    /** The text inside; an element has either a text or children. */
    public void text(String text) {
        this.text = text;
    }

    /** A new child at the end. */
    public XmlElement add(String name) {
        XmlElement child = new XmlElement(name);
        children.add(child);
        return child;
    }

    /** The last child when it has this name, else a new one. */
    public XmlElement lastOrNew(String name) {
        XmlElement last = last(name);
        return last == null ? add(name) : last;
    }

    /** The last child when it has this name, else null. */
    public XmlElement last(String name) {
        XmlElement last = children.isEmpty() ? null : children.get(children.size() - 1);
        return last != null && last.name.equals(name) ? last : null;
    }

    /** Whether a child has this name, whatever its prefix. */
    public boolean has(String local) {
        return children.stream()
                .anyMatch(c -> c.name.substring(c.name.indexOf(':') + 1).equals(local));
    }

    /** The document with this element as its root, indented. */
    public String document() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(out, 0);
        return out.toString();
    }

    private void write(StringBuilder out, int depth) {
        out.append("  ".repeat(depth)).append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        if (children.isEmpty()) {
            out.append('>').append(escaped(text == null ? "" : text));
        } else {
            out.append(">\n");
            children.forEach(c -> c.write(out, depth + 1));
            out.append("  ".repeat(depth));
        }
        out.append("</").append(name).append(">\n");
    }

    /** Markup as references; characters that XML 1.0 does not know are left out. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlElement::allowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
