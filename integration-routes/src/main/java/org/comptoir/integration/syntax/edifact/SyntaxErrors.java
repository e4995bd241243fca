package org.comptoir.integration.syntax.edifact;

import io.xlate.edi.schema.EDIReference;
import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/**
 * StAEDI's validation errors as findings. What cannot be used is an error; what can be read all the same (a text that
 * is too long, an element too many) is a warning.
 */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static boolean isMisplaced(EDIStreamValidationError error) {
        return switch (error) {
            case UNRECOGNIZED_SEGMENT_ID,
                    UNEXPECTED_SEGMENT,
                    SEGMENT_NOT_IN_DEFINED_TRANSACTION_SET,
                    SEGMENT_NOT_IN_PROPER_SEQUENCE -> true;
            default -> false;
        };
    }

    /** @param exact whether the schema is that of the message's own directory */
    static Finding segment(EDIStreamReader reader, Place place, String text, boolean exact) {
        String tag = reader.getReferenceCode() == null ? text : reader.getReferenceCode();
        return switch (reader.getErrorType()) {
            case MANDATORY_SEGMENT_MISSING -> Finding.error("edifact.segment.missing", place, tag);
            case SEGMENT_EXCEEDS_MAXIMUM_USE, LOOP_OCCURS_OVER_MAXIMUM_TIMES ->
                Finding.warning("edifact.segment.repeated", place, tag);
            case SEGMENT_NOT_IN_PROPER_SEQUENCE -> surplus(exact, "edifact.segment.order", place, text);
            default -> surplus(exact, "edifact.segment.surplus", place, text);
        };
    }

    /** In a neighbouring directory the segment may well have its place: then it is only left over. */
    private static Finding surplus(boolean exact, String code, Place place, String text) {
        return exact ? Finding.error(code, place, text) : Finding.warning(code, place, text);
    }

    static Finding element(EDIStreamReader reader, Place place, String text) {
        String code = reader.getReferenceCode() == null ? "" : reader.getReferenceCode();
        return switch (reader.getErrorType()) {
            case REQUIRED_DATA_ELEMENT_MISSING, CONDITIONAL_REQUIRED_DATA_ELEMENT_MISSING ->
                Finding.error("edifact.element.missing", place, code);
            case TOO_MANY_DATA_ELEMENTS -> Finding.warning("edifact.element.surplus", place, text);
            case TOO_MANY_COMPONENTS -> Finding.warning("edifact.component.surplus", place, text);
            case TOO_MANY_REPETITIONS -> Finding.warning("edifact.element.repeated", place, text);
            case DATA_ELEMENT_TOO_LONG, DATA_ELEMENT_TOO_SHORT -> length(reader, place, text, code);
            default -> characters(reader, place, text, code);
        };
    }

    private static Finding length(EDIStreamReader reader, Place place, String text, String code) {
        boolean isLong = reader.getErrorType() == EDIStreamValidationError.DATA_ELEMENT_TOO_LONG;
        EDISimpleType type = type(reader.getSchemaTypeReference());
        long bound = type == null ? 0 : isLong ? type.getMaxLength() : type.getMinLength();
        return Finding.warning(
                isLong ? "edifact.element.long" : "edifact.element.short",
                place,
                text,
                code,
                Long.toString(text.length()),
                Long.toString(bound));
    }

    private static Finding characters(EDIStreamReader reader, Place place, String text, String code) {
        EDISimpleType type = type(reader.getSchemaTypeReference());
        boolean number = type != null && type.getBase() != EDISimpleType.Base.STRING;
        if (number && text.matches("-?\\d+[.,]\\d+")) {
            return Finding.warning("edifact.element.decimal", place, text);
        }
        Severity severity = number ? Severity.ERROR : Severity.WARNING;
        String key = number ? "edifact.element.number" : "edifact.element.control";
        return new Finding(severity, key, place, java.util.List.of(text, code));
    }

    private static EDISimpleType type(EDIReference reference) {
        return reference != null && reference.getReferencedType() instanceof EDISimpleType type ? type : null;
    }
}
