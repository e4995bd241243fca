package org.comptoir.integration.mapping.partner;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The reader of a configuration.
 *
 * @param kind as {@link ReaderKind} names them
 * @param attributes as they were written
 * @param records the kinds of rows; one without {@code begins} when all rows are alike
 */
record ReaderSpec(String kind, Map<String, String> attributes, List<RecordSpec> records) {
    /** A field's name on purpose passed over, as Smooks writes it. */
    static final String IGNORED = "$ignore$";

    ReaderSpec {
        attributes = Map.copyOf(attributes);
        records = List.copyOf(records);
    }

    /** One field. @param length of a fixed one, else 0 */
    record Field(String name, int length) {}

    /** A kind of row: told by what it begins with, or any. */
    record RecordSpec(String name, String begins, List<Field> fields) {
        static RecordSpec of(String name, String begins, String fields) {
            return new RecordSpec(
                    name,
                    begins,
                    Arrays.stream(fields.strip().split("\\s*,\\s*"))
                            .map(RecordSpec::field)
                            .toList());
        }

        private static Field field(String text) {
            int bracket = text.indexOf('[');
            return bracket < 0
                    ? new Field(text, 0)
                    : new Field(
                            text.substring(0, bracket),
                            Integer.parseInt(text.substring(bracket + 1, text.length() - 1)));
        }
    }

    String get(String attribute, String standard) {
        String value = attributes.getOrDefault(attribute, "");
        return value.isEmpty() ? standard : value;
    }

    int skippedLines() {
        return Integer.parseInt(get("skipLines", "0"));
    }
}
