import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Turns the UN/EDIFACT directories that Smooks publishes as DFDL into StAEDI schemas, one small file a message. A step
 * of the build, run from its source: {@code java StaediSchemas.java DIRECTORIES TARGET VERSION… -- MESSAGE…}. It does
 * nothing when the target is newer than this program.
 *
 * <p>Segments and groups keep their order and their counts. What a directory repeats inside a segment (PIA's five item
 * numbers) becomes positions of their own, as syntax 1 to 3 write it; the first one may also repeat, as syntax 4 does.
 *
 * <p>What follows UNS becomes a loop which UNS begins, {@code SUMMARY}, though the directories have no group there: else a
 * segment of the head that stands too late (TAX behind CUX) would be taken for one of the summary, and each line behind it
 * for one behind the summary.
 */
public final class StaediSchemas {
    private static final String SEPARATOR = "UNS";
    private static final Pattern LENGTH = Pattern.compile(":(alpha|numeric)(?:(\\d+)-)?(\\d+)$");

    private final String version;
    private final Element messages;
    private final Map<String, Element> types = new TreeMap<>();
    private final Map<String, String> segments = new TreeMap<>();
    private final Map<String, String> composites = new TreeMap<>();
    private final Map<String, String> elements = new TreeMap<>();

    private StaediSchemas(Path directory, String version) throws Exception {
        this.version = version;
        this.messages = parse(directory.resolve("EDIFACT-Messages.dfdl.xsd"));
        index(messages);
        index(parse(directory.resolve("EDIFACT-Segments.dfdl.xsd")));
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        int split = all.indexOf("--");
        Path target = Path.of(all.get(1));
        List<String> names = all.subList(split + 1, all.size());
        for (String version : all.subList(2, split)) {
            Path out = target.resolve(version);
            if (isMissing(out, names)) {
                new StaediSchemas(Path.of(all.get(0), version.toLowerCase(java.util.Locale.ROOT)), version)
                        .writeAll(out, names);
            }
        }
    }

    private static boolean isMissing(Path out, List<String> names) throws IOException {
        Path program = Path.of("src/build/java/StaediSchemas.java");
        for (String name : names) {
            Path file = out.resolve(name + ".xml");
            if (!Files.exists(file)
                    || Files.exists(program)
                            && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static Element parse(Path file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = Files.newInputStream(file)) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    private void index(Element schema) {
        for (Element child : children(schema)) {
            if (child.getTagName().endsWith("Type")) {
                types.put(child.getAttribute("name"), child);
            }
        }
    }

    private void writeAll(Path out, List<String> names) throws IOException {
        Files.createDirectories(out);
        for (String name : names) {
            Element message = types.get(name);
            if (message != null) {
                Files.writeString(out.resolve(name + ".xml"), schema(name, message));
            }
        }
    }

    private String schema(String name, Element message) {
        segments.clear();
        composites.clear();
        elements.clear();
        StringBuilder body = new StringBuilder();
        sequence(message, body, "    ");
        if (segments.containsKey(SEPARATOR)) {
            body.append("        </sequence>\n      </loop>\n");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- " + name + " of UN/EDIFACT " + version
                + ", made by StaediSchemas -->\n<schema xmlns=\"http://xlate.io/EDISchema/v4\">\n"
                + "  <transaction>\n    <sequence>\n" + body + "    </sequence>\n  </transaction>\n"
                + String.join("", elements.values())
                + String.join("", composites.values())
                + String.join("", segments.values())
                + "</schema>\n";
    }

    /** The segments and groups below {@code parent}, in order. */
    private void sequence(Element parent, StringBuilder out, String indent) {
        for (Element child : children(parent)) {
            if (!child.getTagName().endsWith(":element")) {
                sequence(child, out, indent);
            } else if (child.getAttribute("name").startsWith("SegGrp-")) {
                group(child, out, indent + "  ");
            } else {
                segment(child, out, indent + "  ");
            }
        }
    }

    private void group(Element group, StringBuilder out, String indent) {
        String code = "SG" + group.getAttribute("name").substring("SegGrp-".length());
        out.append(indent).append("<loop code=\"").append(code).append('"').append(occurs(group)).append(">\n");
        out.append(indent).append("  <sequence>\n");
        sequence(group, out, indent + "  ");
        out.append(indent).append("  </sequence>\n").append(indent).append("</loop>\n");
    }

    private void segment(Element segment, StringBuilder out, String indent) {
        String tag = segment.getAttribute("name");
        if (tag.equals(SEPARATOR)) {
            out.append(indent).append("<loop code=\"SUMMARY\"").append(occurs(segment)).append(">\n");
            out.append(indent).append("  <sequence>\n");
        }
        out.append(indent).append("<segment type=\"").append(tag).append('"').append(occurs(segment)).append("/>\n");
        if (!segments.containsKey(tag)) {
            segments.put(tag, segmentType(tag, segment.getAttribute("type")));
        }
    }

    private String segmentType(String tag, String type) {
        StringBuilder out = new StringBuilder("  <segmentType name=\"" + tag + "\">\n    <sequence>\n");
        if (type.startsWith("srv:")) {
            serviceElement(tag, out);
        } else {
            positions(types.get(local(type)), out);
        }
        return out.append("    </sequence>\n  </segmentType>\n").toString();
    }

    /** UNS of ISO 9735 (element 0081, a1); the service segments of other tags carry one group number (0087, an..4). */
    private void serviceElement(String tag, StringBuilder out) {
        String code = tag.equals(SEPARATOR) ? "0081" : "0087";
        int length = tag.equals(SEPARATOR) ? 1 : 4;
        elements.put("E" + code, elementType("E" + code, "string", 1, length));
        out.append("      <element type=\"E").append(code).append("\" minOccurs=\"1\"/>\n");
    }

    private void positions(Element type, StringBuilder out) {
        for (Element child : children(type)) {
            if (child.getTagName().endsWith(":element")) {
                position(child, out);
            } else {
                positions(child, out);
            }
        }
    }

    private void position(Element use, StringBuilder out) {
        int most = use.hasAttribute("maxOccurs") ? Integer.parseInt(use.getAttribute("maxOccurs")) : 1;
        boolean composite = use.getAttribute("name").matches("[CS]\\d+");
        String name = composite ? composite(use.getAttribute("type")) : element(use.getAttribute("type"));
        for (int i = 0; i < most; i++) {
            out.append("      <").append(composite ? "composite" : "element").append(" type=\"").append(name).append('"');
            if (i == 0 && "1".equals(use.getAttribute("minOccurs"))) {
                out.append(" minOccurs=\"1\"");
            }
            if (i == 0 && most > 1 && composite) {
                out.append(" maxOccurs=\"").append(most).append('"');
            }
            out.append("/>\n");
        }
    }

    private String composite(String type) {
        String name = local(type).replaceFirst("-.*", "");
        if (!composites.containsKey(name)) {
            StringBuilder out = new StringBuilder("  <compositeType name=\"" + name + "\">\n    <sequence>\n");
            components(types.get(local(type)), out);
            composites.put(name, out.append("    </sequence>\n  </compositeType>\n").toString());
        }
        return name;
    }

    private void components(Element type, StringBuilder out) {
        for (Element child : children(type)) {
            if (child.getTagName().endsWith(":element")) {
                String name = element(child.getAttribute("type"));
                int most = child.hasAttribute("maxOccurs") ? Integer.parseInt(child.getAttribute("maxOccurs")) : 1;
                for (int i = 0; i < most; i++) {
                    boolean must = i == 0 && "1".equals(child.getAttribute("minOccurs"));
                    out.append("      <element type=\"").append(name).append('"');
                    out.append(must ? " minOccurs=\"1\"/>\n" : "/>\n");
                }
            } else {
                components(child, out);
            }
        }
    }

    private String element(String type) {
        String name = local(type).replaceFirst("-.*", "");
        elements.computeIfAbsent(name, n -> simple(n, types.get(local(type))));
        return name;
    }

    private String simple(String name, Element type) {
        Element restriction = children(type).get(0);
        Matcher length = LENGTH.matcher(restriction.getAttribute("base"));
        if (!length.find()) {
            throw new IllegalStateException(version + " " + name + ": " + restriction.getAttribute("base"));
        }
        boolean numeric = length.group(1).equals("numeric");
        int most = Integer.parseInt(length.group(3));
        boolean range = length.group(2) != null || restriction.getAttribute("base").contains("-");
        int least = range ? 1 : most;
        if (length.group(2) != null) {
            least = Math.max(1, Integer.parseInt(length.group(2)));
        }
        return elementType(name, numeric ? "decimal" : "string", least, most);
    }

    private static String elementType(String name, String base, int least, int most) {
        return "  <elementType name=\"" + name + "\" code=\"" + name.substring(1) + "\" base=\"" + base
                + "\" minLength=\"" + least + "\" maxLength=\"" + most + "\"/>\n";
    }

    private static String occurs(Element use) {
        String least = use.getAttribute("minOccurs").equals("0") ? "" : " minOccurs=\"1\"";
        String most = use.getAttribute("maxOccurs");
        return least + (most.isEmpty() || most.equals("1") ? "" : " maxOccurs=\"" + most + "\"");
    }

    private static String local(String type) {
        return type.substring(type.indexOf(':') + 1);
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                found.add(e);
            }
        }
        return found;
    }
}
