package org.comptoir.integration.syntax.binding;

import java.util.List;
import org.comptoir.integration.syntax.xml.XmlNode;

/** Takes the terms out of the parts of a document. */
public final class BindingReader {
    private final Binding binding;
    private final XmlNode top;
    private final Section root;

    /**
     * @param top the document's root element, from which paths count
     * @param root what the terms are put into
     */
    public BindingReader(Binding binding, XmlNode top, Section root) {
        this.binding = binding;
        this.top = top;
        this.root = root;
    }

    /** Takes what {@code part} says; its parents may be opened elements. */
    public void part(XmlNode part) {
        List<XmlNode> names = part.below(top);
        for (Entry entry : binding.entries()) {
            if (leads(entry, names)) {
                take(entry, part, names.size(), root);
            }
        }
    }

    /** Whether the entry's path goes through all of the chain. */
    private static boolean leads(Entry entry, List<XmlNode> chain) {
        if (entry.steps().size() < chain.size()) {
            return false;
        }
        for (int i = 0; i < chain.size(); i++) {
            boolean last = i == chain.size() - 1;
            Step step = entry.steps().get(i);
            if (!(last ? step.matches(chain.get(i)) : step.names(chain.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** @param done how many steps of the entry's path {@code node} already stands for */
    private void take(Entry entry, XmlNode node, int done, Section into) {
        if (!entry.read()) {
            return;
        }
        if (done == entry.steps().size()) {
            end(entry, node, into);
            return;
        }
        Step step = entry.steps().get(done);
        for (XmlNode child : node.children()) {
            if (step.matches(child)) {
                take(entry, child, done + 1, into);
            }
        }
    }

    private void end(Entry entry, XmlNode node, Section into) {
        if (entry.isSection()) {
            Section section = into.open(entry.id(), node.place());
            entry.inside().forEach(e -> take(e, node, 0, section));
            return;
        }
        if (entry.isConstant()) {
            constant(entry, node);
            return;
        }
        if (entry.own() != null) {
            attribute(entry, node, into);
            return;
        }
        if (entry.kept()) {
            node.take();
        }
        if (!entry.kept() || entry.silent()) {
            into.needNotUse(entry.id());
        }
        String qualifier = entry.attribute() == null ? null : node.attribute(entry.attribute());
        into.add(new Term(entry.id(), node.text(), qualifier, node.place()));
    }

    private static void attribute(Entry entry, XmlNode node, Section into) {
        String text = node.attribute(entry.own());
        if (text != null) {
            into.add(new Term(entry.id(), text.strip(), null, node.place()));
        }
    }

    /** What always stands here says nothing; something else is left over. */
    private static void constant(Entry entry, XmlNode node) {
        if (entry.constant().equalsIgnoreCase(node.text())) {
            node.take();
        }
    }
}
