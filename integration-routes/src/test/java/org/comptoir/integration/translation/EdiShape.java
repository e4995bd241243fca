package org.comptoir.integration.translation;

import io.xlate.edi.schema.EDIComplexType;
import io.xlate.edi.schema.EDIReference;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.schema.EDIType;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What may stand in the places of a message's segments, as its directory says. */
final class EdiShape {
    /** How many codes of a list are tried. */
    private static final int CODES = 4;

    private final Schema schema;

    private EdiShape(String resource) {
        try (InputStream in = Documents.class.getResourceAsStream("/org/comptoir/integration/syntax/" + resource)) {
            schema = SchemaFactory.newFactory().createSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EDISchemaException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    /** @param release for example {@code D96A} */
    static EdiShape edifact(String type, String release) {
        return new EdiShape("edifact/schema/" + release + "/" + type + ".xml");
    }

    /** @param release for example {@code 004010} */
    static EdiShape x12(String type, String release) {
        return new EdiShape("x12/schema/" + release + "/" + type + ".xml");
    }

    /** Some values for each component of each element of a segment, which is known by the schema or has none. */
    List<List<List<String>>> values(String tag) {
        List<List<List<String>>> elements = new ArrayList<>();
        if (schema.getType(tag) instanceof EDIComplexType segment) {
            for (EDIReference reference : segment.getReferences()) {
                elements.add(components(reference.getReferencedType()));
            }
        }
        return elements;
    }

    private static List<List<String>> components(EDIType type) {
        if (type instanceof EDISimpleType simple) {
            return List.of(values(simple));
        }
        return ((EDIComplexType) type)
                .getReferences().stream()
                        .map(reference -> values((EDISimpleType) reference.getReferencedType()))
                        .toList();
    }

    private static List<String> values(EDISimpleType type) {
        List<String> codes = List.copyOf(new TreeSet<>(type.getValueSet()));
        if (!codes.isEmpty()) {
            List<String> some = new ArrayList<>();
            int step = Math.max(1, codes.size() / CODES);
            for (int i = 0; i < codes.size() && some.size() < CODES; i += step) {
                some.add(codes.get(i));
            }
            return some;
        }
        return switch (type.getBase()) {
            case DATE -> List.of(type.getMaxLength() < 8 ? "261203" : "20261203");
            case TIME -> List.of("1130");
            case NUMERIC, DECIMAL -> List.of("3", padded("7", type));
            default -> List.of(padded("8", type), padded("Q7", type));
        };
    }

    private static String padded(String value, EDISimpleType type) {
        long wanted = Math.max(type.getMinLength(), Math.min(value.length(), type.getMaxLength()));
        return value.repeat((int) (wanted / value.length() + 1)).substring(0, (int) wanted);
    }
}
