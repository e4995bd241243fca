package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The reader that a configuration names, with its kinds of rows. */
final class ConfigReader {
    private static final String FIELD = "(\\$ignore\\$|[\\p{L}_][\\p{L}\\p{N}_.-]*)";
    private static final String FIELDS = FIELD + "(\\s*,\\s*" + FIELD + ")*";
    private static final String FIXED = FIELD + "\\[[1-9]\\d{0,3}\\]";
    private static final String FIXED_FIELDS = FIXED + "(\\s*,\\s*" + FIXED + ")*";

    private final ConfigParts.Refusals refusals;
    /** What is looked at: where a refusal stands. */
    private Element at;

    private boolean fine = true;

    private ConfigReader(Element element, ConfigParts.Refusals refusals) {
        this.at = element;
        this.refusals = (where, code, path, arguments) -> {
            fine = false;
            refusals.refuse(where, code, path, arguments);
        };
    }

    /** The reader; null when something was refused. */
    static ReaderSpec of(Element element, ConfigParts.Refusals refusals) {
        return new ConfigReader(element, refusals).of(element);
    }

    private ReaderSpec of(Element element) {
        String kind = element.getNamespaceURI().equals(Vocabulary.CSV) ? "csv" : element.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.put(
                    element.getAttributes().item(i).getNodeName(),
                    element.getAttributes().item(i).getNodeValue());
        }
        attributes(kind, attributes);
        List<ReaderSpec.RecordSpec> records = records(element, kind);
        return fine ? new ReaderSpec(kind, attributes, records) : null;
    }

    private void attributes(String kind, Map<String, String> attributes) {
        shape(kind, attributes, "separator", "(?s).?");
        shape(kind, attributes, "quote", "(?s).?");
        shape(kind, attributes, "skipLines", "\\d{0,3}");
        shape(kind, attributes, "rootElementName", FIELD + "?");
        shape(kind, attributes, "recordElementName", FIELD + "?");
        String encoding = attributes.getOrDefault("encoding", "UTF-8");
        if (!Vocabulary.CHARSETS.contains(encoding)) {
            refusals.refuse(at, "partner.config.encoding", "/reader/@encoding", encoding, Vocabulary.charsets());
        }
    }

    private void shape(String kind, Map<String, String> attributes, String name, String form) {
        String value = attributes.getOrDefault(name, "");
        if (!value.matches(form)) {
            refusals.refuse(at, "partner.config.form", "/" + kind + "/@" + name, value, name);
        }
    }

    private List<ReaderSpec.RecordSpec> records(Element element, String kind) {
        boolean fixed = kind.equals("fixed-length");
        if (!fixed && !kind.equals("csv")) {
            return List.of();
        }
        List<ReaderSpec.RecordSpec> records = new ArrayList<>();
        for (Element child : ConfigParts.children(element)) {
            at = child;
            record(child, fixed, child.getAttribute("name"), child.getAttribute("begins"), records);
        }
        if (records.isEmpty()) {
            String name = fixed ? "record" : element.getAttribute("recordElementName");
            record(element, fixed, name.isEmpty() ? "csv-record" : name, "", records);
        }
        return records;
    }

    private void record(
            Element element, boolean fixed, String name, String begins, List<ReaderSpec.RecordSpec> records) {
        String fields = element.getAttribute("fields").strip();
        String path = "/" + element.getNodeName();
        if (fields.isEmpty()) {
            refusals.refuse(at, "partner.config.noreader", path + "/@fields");
        } else if (!fields.matches(fixed ? FIXED_FIELDS : FIELDS)) {
            refusals.refuse(at, "partner.config.fields", path + "/@fields", fields);
        } else if (!name.matches(FIELD)) {
            refusals.refuse(at, "partner.config.form", path + "/@name", name, "name");
        } else {
            ReaderSpec.RecordSpec record = ReaderSpec.RecordSpec.of(name, begins, fields);
            twice(record, path + "/@fields");
            records.add(record);
        }
    }

    /** Of two fields of one name nobody could say which of them a binding means. */
    private void twice(ReaderSpec.RecordSpec record, String path) {
        Set<String> seen = new HashSet<>();
        record.fields().stream()
                .map(ReaderSpec.Field::name)
                .filter(name -> !name.equals(ReaderSpec.IGNORED) && !seen.add(name))
                .distinct()
                .forEach(name -> refusals.refuse(at, "partner.config.fields.twice", path, name));
    }
}
