package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Nothing of an XML document is dropped silently, also where our golden files have nothing: each element and attribute that some
 * document of the same kind has, among our golden files and other people's samples, is put into each of our golden files that lacks it, with the
 * values found there and another one. What the file says, as documents or as findings, must differ each time. What need not count
 * stands with its reason in {@code xml-elements-that-do-not-count.tsv}.
 */
@Tag("EXC-01")
@DisplayName("EXC-01 Each element of an XML document")
class EveryXmlElementCountsTest {
    private static final Path EXCHANGE = Path.of("src/test/resources/exchange");
    private static final int VALUES = 3;
    /** Who keeps a list of codes or identifiers: the list is named beside it, or is the only one. */
    private static final Set<String> NOTHING =
            Set.of("@schemeAgencyID", "@schemeAgencyName", "@schemeName", "@listAgencyID", "@unitCodeListID");

    /** Root, path below it and values: {@code Invoice} → {@code {ns}Note} or {@code {ns}ID/@schemeID} → texts. */
    private final Map<String, Map<String, Set<String>>> seen = new TreeMap<>();

    private final Set<String> silent = new TreeSet<>();

    @Test
    @DisplayName("that others send counts, or is known not to")
    void counts() throws Exception {
        List<Path> golden = xml(EXCHANGE);
        List<Path> corpus = new ArrayList<>(golden);
        for (String folder : List.of("ubl", "cii-facturx", "iso20022")) {
            corpus.addAll(xml(Path.of("../../shared/samples", folder)));
        }
        for (Path file : corpus) {
            Document document = parse(file);
            if (document != null) {
                collect(document.getDocumentElement(), "", seen(document));
            }
        }
        for (Path file : golden) {
            Document document = parse(file);
            if (!Documents.read(bytes(document), ReadOptions.DEFAULT).taken().isEmpty()) {
                fill(document);
            }
        }

        silent.removeIf(path -> NOTHING.contains(path.substring(path.lastIndexOf('/') + 1)));
        Set<String> known = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("src/test/resources/xml-elements-that-do-not-count.tsv"))) {
            if (!row.startsWith("#")) {
                assertThat(row.split("\t")).as(row).hasSize(2);
                known.add(row.split("\t")[0]);
            }
        }
        Files.write(Path.of("target/silent-xml-elements.txt"), silent);
        assertThat(silent).isEqualTo(known);
    }

    private static List<Path> xml(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".xml"))
                    .filter(f -> !f.toString().contains("partner-mappings"))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, Set<String>> seen(Document document) {
        return seen.computeIfAbsent(name(document.getDocumentElement()), root -> new TreeMap<>());
    }

    private static void collect(Element element, String path, Map<String, Set<String>> found) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (!name.startsWith("xmlns") && !name.startsWith("xsi:")) {
                keep(found, path + "\n@" + name, attributes.item(i).getNodeValue());
            }
        }
        List<Element> children = children(element);
        if (children.isEmpty()) {
            keep(found, path, element.getTextContent().strip());
        }
        for (Element child : children) {
            collect(child, path.isEmpty() ? name(child) : path + "\n" + name(child), found);
        }
    }

    private static void keep(Map<String, Set<String>> found, String path, String value) {
        Set<String> values = found.computeIfAbsent(path, none -> new LinkedHashSet<>());
        if (!value.isBlank() && value.length() < 200 && values.size() < VALUES) {
            values.add(value);
        }
    }

    private void fill(Document document) throws Exception {
        Said before = said(document);
        Set<String> done = new TreeSet<>();
        Map<String, Set<String>> found = seen(document);
        for (String path : found.keySet()) {
            List<String> steps = List.of(path.split("\n"));
            Element parent = document.getDocumentElement();
            int at = 0;
            while (at < steps.size() && !isAttribute(steps.get(at)) && child(parent, steps.get(at)) != null) {
                parent = child(parent, steps.get(at));
                at++;
            }
            if (at == steps.size() || path.isEmpty()) {
                continue;
            }
            String top = String.join("\n", steps.subList(0, at + 1));
            if (isAttribute(steps.get(at))) {
                attribute(document, parent, path, before);
            } else if (done.add(top)) {
                element(document, parent, top, before);
            }
        }
    }

    private void attribute(Document document, Element element, String path, Said before) throws Exception {
        String name = path.substring(path.indexOf('@') + 1);
        if (!element.hasAttribute(name)) {
            note(document, path, before, value -> element.setAttribute(name, value));
            element.removeAttribute(name);
        }
    }

    /** An element with all that others have in it; then each value in it is another one. */
    private void element(Document document, Element parent, String top, Said before) throws Exception {
        Map<String, Consumer<String>> places = new TreeMap<>();
        Element added = grow(document, parent, top, places);
        for (Map.Entry<String, Consumer<String>> place : places.entrySet()) {
            seen(document).getOrDefault(place.getKey(), Set.of()).stream()
                    .findFirst()
                    .ifPresent(place.getValue());
        }
        Said all = said(document);
        if (all.text().equals(before.text())) {
            silent.add(shown(document, top));
        }
        for (Map.Entry<String, Consumer<String>> place : places.entrySet()) {
            if (!all.tells(shown(document, place.getKey()))) {
                note(document, place.getKey(), before, place.getValue());
            }
        }
        parent.removeChild(added);
    }

    private Element grow(Document document, Element parent, String path, Map<String, Consumer<String>> places) {
        String step = path.substring(path.lastIndexOf('\n') + 1);
        Element element = document.createElementNS(step.substring(1, step.indexOf('}')), prefixed(document, step));
        parent.appendChild(element);
        Map<String, Set<String>> found = seen(document);
        if (!found.getOrDefault(path, Set.of()).isEmpty()) {
            places.put(path, element::setTextContent);
        }
        Set<String> inside = new LinkedHashSet<>();
        for (String each : found.keySet()) {
            if (each.startsWith(path + "\n")) {
                String next = each.substring(path.length() + 1).split("\n")[0];
                if (isAttribute(next) && !found.get(each).isEmpty()) {
                    places.put(each, value -> element.setAttribute(next.substring(1), value));
                } else if (!isAttribute(next) && inside.add(next)) {
                    grow(document, element, path + "\n" + next, places);
                }
            }
        }
        return element;
    }

    /** Puts each value that others have in a place, and another one: all must be answered differently. */
    private void note(Document document, String path, Said absent, Consumer<String> place) throws Exception {
        Set<String> values = seen(document).getOrDefault(path, Set.of());
        if (values.isEmpty()) {
            return;
        }
        String first = values.iterator().next();
        Set<String> tried = new LinkedHashSet<>(values);
        tried.add(EveryValueCountsTest.changed(first));
        Set<String> answers = new TreeSet<>(Set.of(absent.text()));
        for (String value : tried) {
            place.accept(value);
            Said said = said(document);
            if (!said.tells(shown(document, path)) && !answers.add(said.text())) {
                silent.add(shown(document, path));
            }
        }
        place.accept(first);
    }

    private static boolean isAttribute(String step) {
        return step.startsWith("@");
    }

    private static String shown(Document document, String path) {
        return (name(document.getDocumentElement()) + "/" + path.replace('\n', '/')).replaceAll("\\{[^}]*\\}", "");
    }

    /** A name with the prefix that the document has for its namespace; else without one, declared where it stands. */
    private static String prefixed(Document document, String step) {
        String namespace = step.substring(1, step.indexOf('}'));
        String local = step.substring(step.indexOf('}') + 1);
        String prefix = document.getDocumentElement().lookupPrefix(namespace);
        return prefix == null ? local : prefix + ":" + local;
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> children(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    private static String name(Element element) {
        return "{" + element.getNamespaceURI() + "}" + element.getLocalName();
    }

    /** A file of tests as a tree; null where it is none. */
    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try {
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(Files.newInputStream(file));
        } catch (org.xml.sax.SAXException e) {
            return null;
        }
    }

    private static byte[] bytes(Document document) throws Exception {
        StringWriter out = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * All that a file says; not where, nor that an element stands behind its place.
     *
     * @param left the elements that are told as left over, with all that is in them
     */
    private record Said(String text, List<String> left) {
        boolean tells(String path) {
            return left.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
        }
    }

    private static Said said(Document document) throws Exception {
        ReadResult result = Documents.read(bytes(document), ReadOptions.DEFAULT);
        List<String> said = new ArrayList<>();
        result.interchanges().forEach(interchange -> interchange
                .messages()
                .forEach(m -> said.add(m.type() + m.version() + m.reference() + m.document())));
        result.all().stream()
                .filter(f -> !f.code().equals("xml.order"))
                .forEach(f -> said.add(f.severity() + f.code() + f.arguments()));
        List<String> left = result.all().stream()
                .filter(f -> f.code().startsWith("xml.left"))
                .map(f -> f.place().brief().substring(1).replaceAll("\\[\\d+\\]|[\\w.-]+:", ""))
                .toList();
        return new Said(said.toString(), left);
    }
}
