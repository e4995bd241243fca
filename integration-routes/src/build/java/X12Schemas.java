import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Build step: the compact tables in src/build/x12 become StAEDI schemas, one a transaction set and release.
 * Arguments: the folder of the tables, the folder to write to.
 */
public final class X12Schemas {
    private static final Pattern USE = Pattern.compile("([0-9A-Z]+)(!?)");
    private static final Pattern PLACE = Pattern.compile("([A-Z0-9]{2,3})(!?)(?::(\\d+|\\*))?([{(]?)");
    private static final String UNBOUNDED = "99999";
    private static final Map<Character, String> KINDS =
            Map.of('P', "paired", 'R', "required", 'C', "conditional", 'L', "list", 'E', "exclusion");

    private final String release;
    private final Map<String, String[]> elements = new HashMap<>();
    private final Map<String, String> segments = new LinkedHashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private Set<String> usedSegments = new TreeSet<>();
    private Set<String> usedElements = new TreeSet<>();

    private X12Schemas(String release) {
        this.release = release;
    }

    public static void main(String[] arguments) throws IOException {
        Path tables = Path.of(arguments[0]);
        for (String release : List.of("4010", "5010")) {
            X12Schemas schemas = new X12Schemas(release);
            schemas.readElements(lines(tables.resolve("elements.txt")));
            schemas.readSegments(lines(tables.resolve("segments.txt")));
            schemas.writeSets(lines(tables.resolve("sets.txt")), Path.of(arguments[1], "00" + release));
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
    }

    private void readElements(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split(" ");
            int bounds = release.equals("5010") && cells.length > 4 ? 4 : 2;
            elements.put(cells[0], new String[] {cells[1], cells[bounds], cells[bounds + 1]});
        }
    }

    private void readSegments(List<String> lines) {
        lines.forEach(l -> segments.put(l.split(" ", 2)[0], l.split(" ", 2)[1]));
    }

    private void writeSets(List<String> lines, Path folder) throws IOException {
        Files.createDirectories(folder);
        String set = null;
        StringBuilder places = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("part ")) {
                String[] cells = line.split(" ", 3);
                parts.put(cells[1], cells[2]);
            } else if (line.startsWith("set ")) {
                write(set, places.toString(), folder);
                set = line.substring(4);
                places.setLength(0);
            } else {
                places.append(line).append(' ');
            }
        }
        write(set, places.toString(), folder);
    }

    private void write(String set, String places, Path folder) throws IOException {
        if (set != null) {
            Path file = folder.resolve(set + ".xml");
            String schema = schema(set, places);
            if (!Files.exists(file) || !Files.readString(file).equals(schema)) {
                Files.writeString(file, schema);
            }
        }
    }

    private String schema(String set, String places) {
        usedSegments = new TreeSet<>();
        usedElements = new TreeSet<>();
        String sequence = sequence(places);
        StringBuilder types = new StringBuilder();
        Set<String> composites = new TreeSet<>();
        for (String tag : usedSegments) {
            types.append(segmentType(tag, composites));
        }
        StringBuilder compositeTypes = new StringBuilder();
        composites.forEach(c -> compositeTypes.append(compositeType(c)));
        StringBuilder simple = new StringBuilder();
        usedElements.forEach(e -> simple.append(elementType(e)));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- " + set + " of X12 00" + release
                + ", made by X12Schemas -->\n<schema xmlns=\"http://xlate.io/EDISchema/v4\">\n  <transaction>\n"
                + "    <sequence>\n" + sequence + "    </sequence>\n  </transaction>\n" + simple + compositeTypes
                + types + "</schema>\n";
    }

    private String expanded(String places) {
        String text = places;
        while (text.contains("$")) {
            Matcher name = Pattern.compile("\\$\\w+").matcher(text);
            StringBuilder out = new StringBuilder();
            while (name.find()) {
                name.appendReplacement(out, Matcher.quoteReplacement(parts.get(name.group())));
            }
            text = name.appendTail(out).toString();
        }
        return text;
    }

    /** Segments and loops; a loop of another release is left out with all that is in it. */
    private String sequence(String places) {
        StringBuilder out = new StringBuilder();
        Deque<Boolean> open = new ArrayDeque<>();
        int skipping = 0;
        int loops = 0;
        for (String token : expanded(places).strip().split("\\s+")) {
            if (skipping > 0) {
                skipping += token.equals("}") ? -1 : token.endsWith("{") ? 1 : 0;
            } else if (token.equals("}") || token.equals(")")) {
                open.pop();
                out.append("</sequence></loop>\n");
            } else if (isOtherRelease(token)) {
                skipping = token.endsWith("{") ? 1 : 0;
            } else {
                Matcher place = matched(PLACE, withoutRelease(token));
                if (!place.group(4).isEmpty()) {
                    open.push(true);
                    String code = place.group(4).equals("(") ? "SUMMARY" : "LOOP" + ++loops;
                    out.append("<loop code=\"").append(code).append('"').append(occurs(place)).append("><sequence>\n");
                    out.append("<segment type=\"").append(place.group(1)).append("\" minOccurs=\"1\"/>\n");
                } else {
                    out.append("<segment type=\"").append(place.group(1)).append('"').append(occurs(place)).append("/>\n");
                }
                usedSegments.add(place.group(1));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("unclosed loop: " + places);
        }
        return out.toString();
    }

    private static String occurs(Matcher place) {
        String least = place.group(2).isEmpty() ? "" : " minOccurs=\"1\"";
        String most = place.group(3);
        return least + (most == null ? "" : " maxOccurs=\"" + (most.equals("*") ? UNBOUNDED : most) + "\"");
    }

    private boolean isOtherRelease(String token) {
        return token.contains("/") && !token.startsWith(release + "/");
    }

    private static String withoutRelease(String token) {
        return token.substring(token.indexOf('/') + 1);
    }

    private String segmentType(String tag, Set<String> composites) {
        String[] halves = table(tag).split("\\|");
        StringBuilder out = new StringBuilder("  <segmentType name=\"" + tag + "\">\n    <sequence>\n");
        for (String use : uses(halves[0])) {
            String name = matched(USE, use).group(1);
            boolean composite = name.startsWith("C");
            (composite ? composites : usedElements).add(name);
            out.append("      <").append(composite ? "composite" : "element").append(" type=\"")
                    .append(composite ? "" : "E").append(name).append('"')
                    .append(use.endsWith("!") ? " minOccurs=\"1\"" : "").append("/>\n");
        }
        out.append("    </sequence>\n");
        if (halves.length > 1) {
            uses(halves[1]).forEach(c -> out.append(condition(c)));
        }
        return out.append("  </segmentType>\n").toString();
    }

    private String table(String name) {
        if (!segments.containsKey(name)) {
            throw new IllegalStateException("no table for " + name);
        }
        return segments.get(name);
    }

    /** The uses in order, repetitions written out, those of other releases left out. */
    private List<String> uses(String text) {
        Matcher repeated = Pattern.compile("\\{([^}]*)}(\\d+)").matcher(text);
        StringBuilder flat = new StringBuilder();
        while (repeated.find()) {
            repeated.appendReplacement(flat, (repeated.group(1) + " ").repeat(Integer.parseInt(repeated.group(2))));
        }
        List<String> uses = new ArrayList<>();
        for (String token : repeated.appendTail(flat).toString().strip().split("\\s+")) {
            if (!isOtherRelease(token)) {
                uses.add(withoutRelease(token));
            }
        }
        return uses;
    }

    private static String condition(String text) {
        String kind = KINDS.get(text.charAt(0));
        StringBuilder out = new StringBuilder("    <syntax type=\"" + kind + "\">");
        for (int i = 1; i < text.length(); i += 2) {
            out.append("<position>").append(Integer.parseInt(text.substring(i, i + 2))).append("</position>");
        }
        return out.append("</syntax>\n").toString();
    }

    private String compositeType(String name) {
        StringBuilder out = new StringBuilder("  <compositeType name=\"" + name + "\">\n    <sequence>\n");
        for (String use : uses(table(name))) {
            String number = matched(USE, use).group(1);
            usedElements.add(number);
            out.append("      <element type=\"E").append(number).append('"')
                    .append(use.endsWith("!") ? " minOccurs=\"1\"" : "").append("/>\n");
        }
        return out.append("    </sequence>\n  </compositeType>\n").toString();
    }

    private String elementType(String number) {
        String[] type = elements.get(number);
        if (type == null) {
            throw new IllegalStateException("no element " + number);
        }
        String base = switch (type[0]) {
            case "N0", "N2" -> "numeric\" scale=\"" + type[0].charAt(1);
            case "R" -> "decimal";
            case "DT" -> "date";
            case "TM" -> "time";
            default -> "string";
        };
        return "  <elementType name=\"E" + number + "\" code=\"" + number + "\" base=\"" + base + "\" minLength=\""
                + type[1] + "\" maxLength=\"" + type[2] + "\"/>\n";
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not understood: " + text);
        }
        return matcher;
    }
}
