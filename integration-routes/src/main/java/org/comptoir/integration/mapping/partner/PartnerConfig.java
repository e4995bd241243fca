package org.comptoir.integration.mapping.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.xml.HardenedXml;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A partner's mapping, checked: only elements and attributes of {@link Vocabulary}, only plain names in selectors, only
 * our own bean. What passes cannot run code or reach outside (EXC-06).
 */
public final class PartnerConfig {
    /** The list of rows must be bound under this id. */
    static final String ROWS = "rows";

    private static final String PLAIN_SELECTOR = "[\\p{L}\\p{N}_./@#-]{1,200}";
    private static final Set<String> SELECTORS = Set.of("createOnElement", "data");
    /** Takes the place of the escape character: Smooks's default, the backslash, would be lost from texts. */
    private static final String NO_ESCAPE = "\uE000";

    private final List<Finding> findings = new ArrayList<>();
    private Document document;
    private Element reader;
    private boolean bindsRows;

    private PartnerConfig() {}

    /** The configuration in {@code xml}, checked; its {@link #findings()} say whether it may be used. */
    public static PartnerConfig of(String xml) {
        PartnerConfig config = new PartnerConfig();
        config.check(xml);
        return config;
    }

    /** What is wrong with it; empty when it may be used. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void check(String xml) {
        try {
            document = HardenedXml.tree(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            refuse("partner.config.xml", "/", String.valueOf(e.getMessage()));
            return;
        }
        check(document.getDocumentElement(), "");
        if (findings.isEmpty()) {
            checkParts();
        }
    }

    private void check(Element element, String above) {
        String path = above + "/" + element.getNodeName();
        Set<String> attributes =
                Vocabulary.ELEMENTS.get(Vocabulary.name(element.getNamespaceURI(), element.getLocalName()));
        if (attributes == null) {
            refuse("partner.config.element", path, element.getNodeName());
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check((Attr) element.getAttributes().item(i), attributes, path);
        }
        remember(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            child(child, path);
        }
    }

    private void child(Node child, String path) {
        if (child instanceof Element inner) {
            check(inner, path);
        } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
                || child.getNodeType() == Node.TEXT_NODE
                        && !child.getNodeValue().isBlank()) {
            refuse("partner.config.text", path, child.getNodeValue().strip());
        }
    }

    private void check(Attr attribute, Set<String> allowed, String path) {
        String name = attribute.getName();
        String value = attribute.getValue();
        if (name.equals("xmlns") || name.startsWith("xmlns:") || name.startsWith("xsi:")) {
            return;
        }
        if (!allowed.contains(name)) {
            refuse("partner.config.attribute", path + "/@" + name, name);
        } else if (name.equals("class") && !Vocabulary.CLASSES.contains(value)) {
            refuse("partner.config.class", path + "/@class", value);
        } else if (SELECTORS.contains(name) && !value.matches(PLAIN_SELECTOR) || value.contains("${")) {
            refuse("partner.config.selector", path + "/@" + name, value);
        }
    }

    private void remember(Element element) {
        if (element.getLocalName().equals("reader")) {
            reader = element;
        }
        bindsRows |= ROWS.equals(element.getAttribute("beanId"));
    }

    private void checkParts() {
        if (reader == null || reader.getAttribute("fields").isBlank()) {
            refuse("partner.config.noreader", "/");
        } else if (reader.getAttribute("separator").length() > 1) {
            refuse("partner.config.attribute", "/reader/@separator", reader.getAttribute("separator"));
        }
        if (!reader().getAttribute("skipLines").matches("\\d{0,3}")) {
            refuse("partner.config.attribute", "/reader/@skipLines", reader.getAttribute("skipLines"));
        }
        if (!bindsRows) {
            refuse("partner.config.norows", "/", ROWS);
        }
    }

    private Element reader() {
        return reader == null ? document.getDocumentElement() : reader;
    }

    private void refuse(String code, String path, String... arguments) {
        findings.add(Finding.error(code, new Place.InTree(path), arguments));
    }

    /** The names of the columns, in order. */
    List<String> fields() {
        return List.of(reader.getAttribute("fields").split("\\s*,\\s*"));
    }

    char separator() {
        return character("separator", ',');
    }

    char quote() {
        return character("quote", '"');
    }

    private char character(String attribute, char standard) {
        String value = reader.getAttribute(attribute);
        return value.isEmpty() ? standard : value.charAt(0);
    }

    int skippedLines() {
        String value = reader.getAttribute("skipLines");
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** The column that a property of {@link OrderRow} is bound to, or the property's own name. */
    String column(String property) {
        var values = document.getElementsByTagNameNS(Vocabulary.BEANS, "value");
        for (int i = 0; i < values.getLength(); i++) {
            Element value = (Element) values.item(i);
            if (value.getAttribute("property").equals(property)) {
                return value.getAttribute("data").replaceFirst(".*/", "");
            }
        }
        return property;
    }

    /** The configuration as Smooks gets it: short rows are kept, backslashes are texts. */
    String forSmooks() {
        reader.setAttribute("strict", "false");
        if (reader.getAttribute("escape").isEmpty()) {
            reader.setAttribute("escape", NO_ESCAPE);
        }
        return HardenedXml.text(document);
    }
}
