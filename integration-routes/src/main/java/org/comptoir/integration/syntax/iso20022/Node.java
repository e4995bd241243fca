package org.comptoir.integration.syntax.iso20022;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** An element looked at by the local names of its children: the versions of a message differ in their namespace only. */
record Node(Element element) {
    String name() {
        return element.getLocalName();
    }

    /** The children of this name. */
    List<Node> all(String name) {
        List<Node> found = new ArrayList<>();
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each && each.getLocalName().equals(name)) {
                found.add(new Node(each));
            }
        }
        return found;
    }

    /** The first element down the path of names. */
    Optional<Node> at(String... path) {
        Optional<Node> node = Optional.of(this);
        for (String name : path) {
            node = node.flatMap(each -> each.all(name).stream().findFirst());
        }
        return node;
    }

    /** The text down the path, or null when there is none. */
    String text(String... path) {
        return at(path).map(node -> node.element.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** The attribute's value, or null. */
    String attribute(String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }
}
