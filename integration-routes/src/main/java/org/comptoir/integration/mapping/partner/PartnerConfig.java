package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.kernel.finding.Finding;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A partner's mapping, checked: only elements and attributes of {@link Vocabulary}, only plain names in selectors, only
 * canonical documents as targets. What passes cannot run code or reach outside (EXC-06).
 */
public final class PartnerConfig {
    private static final String PLAIN_SELECTOR = "[\\p{L}\\p{N}_./@#-]{1,200}";
    private static final Set<String> SELECTORS = Set.of("createOnElement", "data");

    private final List<Finding> findings = new ArrayList<>();
    private ConfigParts parts;

    private final boolean strict;

    private PartnerConfig(boolean strict) {
        this.strict = strict;
    }

    /** The configuration in {@code xml}, checked; its {@link #findings()} say whether it may be used. */
    public static PartnerConfig of(String xml) {
        return of(xml, false);
    }

    /** The same, looked at more closely: a binding that can never take anything is wrong too. */
    public static PartnerConfig toBeStored(String xml) {
        return of(xml, true);
    }

    private static PartnerConfig of(String xml, boolean strict) {
        PartnerConfig config = new PartnerConfig(strict);
        config.check(xml);
        return config;
    }

    /** Whether it is only tried: what its bindings do not find is told then. */
    boolean isTried() {
        return strict;
    }

    /** What is wrong with it; empty when it may be used. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How its file is read. */
    public ReaderKind reads() {
        return ReaderKind.of(parts.reader().kind());
    }

    ReaderSpec reader() {
        return parts.reader();
    }

    List<PartSpec> parts() {
        return parts.parts();
    }

    private void check(String xml) {
        ConfigXml.root(xml, findings::add).ifPresent(this::check);
    }

    private void check(Element root) {
        check(root, "");
        if (findings.isEmpty()) {
            parts = ConfigParts.of(root, strict, this::refuse);
        }
    }

    private void check(Element element, String above) {
        String path = above + "/" + element.getNodeName();
        Set<String> attributes =
                Vocabulary.ELEMENTS.get(Vocabulary.name(element.getNamespaceURI(), element.getLocalName()));
        if (attributes == null || above.isEmpty() != element.getLocalName().equals("smooks-resource-list")) {
            refuse(element, "partner.config.element", path, element.getNodeName());
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check((Attr) element.getAttributes().item(i), attributes, path);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            child(element, child, path, element.getLocalName().equals("decodeParam"));
        }
    }

    private void child(Element parent, Node child, String path, boolean text) {
        if (child instanceof Element inner) {
            check(inner, path);
        } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
                || isText(child)
                        && !child.getNodeValue().isBlank()
                        && (!text || child.getNodeValue().contains("${"))) {
            refuse(parent, "partner.config.text", path, child.getNodeValue().strip());
        }
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    private void check(Attr attribute, Set<String> allowed, String path) {
        String name = attribute.getName();
        String value = attribute.getValue();
        if (name.equals("xmlns") || name.startsWith("xmlns:") || name.startsWith("xsi:")) {
            return;
        }
        if (!allowed.contains(name)) {
            refuse(attribute.getOwnerElement(), "partner.config.attribute", path + "/@" + name, name);
        } else if (SELECTORS.contains(name) && !value.matches(PLAIN_SELECTOR) || value.contains("${")) {
            refuse(attribute.getOwnerElement(), "partner.config.selector", path + "/@" + name, value);
        }
    }

    private void refuse(Element at, String code, String path, String... arguments) {
        findings.add(Finding.error(code, ConfigLines.at(at, path), arguments));
    }
}
