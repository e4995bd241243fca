package org.comptoir.integration.syntax.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.kernel.finding.Place;

/**
 * An element with what is inside. It remembers whether somebody has taken its text, so that the rest can be told: nothing
 * is dropped in silence.
 */
public final class XmlNode {
    private final String namespace;
    private final String name;
    private final XmlNode parent;
    private final int position;
    private final int line;
    private final int column;
    private final Map<String, String> attributes = new LinkedHashMap<>(2);
    private final List<XmlNode> children = new ArrayList<>(4);
    private final Map<String, Integer> counts = new LinkedHashMap<>(4);
    private final Set<String> used = new HashSet<>(2);
    private final StringBuilder text = new StringBuilder(0);
    private boolean taken;

    /** @param line where its content begins in the file, with the column */
    XmlNode(String namespace, String name, XmlNode parent, int line, int column) {
        this.namespace = namespace == null ? "" : namespace;
        this.name = name;
        this.parent = parent;
        this.position = parent == null ? 1 : parent.counts.merge(name, 1, Integer::sum);
        this.line = line;
        this.column = column;
    }

    /** The local name. */
    public String name() {
        return name;
    }

    public String namespace() {
        return namespace;
    }

    /** The element around it, or null for the root. */
    public XmlNode parent() {
        return parent;
    }

    /** The elements that lead to this one: from the child of {@code top} to itself. */
    public List<XmlNode> below(XmlNode top) {
        Deque<XmlNode> chain = new ArrayDeque<>();
        for (XmlNode node = this; node != top; node = node.parent) {
            chain.push(node);
        }
        return List.copyOf(chain);
    }

    public List<XmlNode> children() {
        return children;
    }

    /** The children of this local name. */
    public List<XmlNode> children(String local) {
        return children.stream().filter(c -> c.name.equals(local)).toList();
    }

    /** The text without spaces around it; empty when there is none. */
    public String text() {
        return text.toString().strip();
    }

    /** The text with the spaces around it. */
    public String rawText() {
        return text.toString();
    }

    /** The attribute of this local name, which is used then, or null. */
    public String attribute(String local) {
        String found = attributes.get(local);
        if (found != null) {
            used.add(local);
        }
        return found;
    }

    /** Whether somebody asked for the attribute of this local name. */
    public boolean isUsed(String local) {
        return used.contains(local);
    }

    /** All attributes by their local names. */
    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** Whether there is text beside the elements inside, other than blanks. */
    public boolean hasText() {
        return text.chars().anyMatch(c -> !Character.isWhitespace(c));
    }

    /** The text was used: it is not left over. */
    public void take() {
        taken = true;
    }

    /** Whether somebody used the text. */
    public boolean isTaken() {
        return taken;
    }

    /**
     * Where it stands: an XPath with the prefixes that the standards use, whatever the file's own are, and the line and
     * column where its content begins.
     */
    public Place.InTree place() {
        return new Place.InTree(path(), line, column);
    }

    /** The XPath of {@link #place()}. */
    public String path() {
        boolean many = position > 1 || name.endsWith("Line") || name.endsWith("LineItem");
        return (parent == null ? "" : parent.path()) + step() + (many ? "[" + position + "]" : "");
    }

    /** The path without positions: equal for all elements of a kind. */
    public String kind() {
        return (parent == null ? "" : parent.kind()) + step();
    }

    private String step() {
        return "/" + Namespaces.prefixed(namespace, name);
    }

    void attribute(String local, String value) {
        attributes.put(local, value);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    int length() {
        return text.length();
    }

    void add(char[] buffer, int start, int length) {
        text.append(buffer, start, length);
    }
}
