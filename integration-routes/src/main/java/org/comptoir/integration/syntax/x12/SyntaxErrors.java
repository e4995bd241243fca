package org.comptoir.integration.syntax.x12;

import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

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

    /** @param exact whether the schema is that of the set's own release */
    static Finding segment(EDIStreamReader reader, Place place, String text, boolean exact) {
        String tag = reader.getReferenceCode() == null ? text : reader.getReferenceCode();
        return switch (reader.getErrorType()) {
            case MANDATORY_SEGMENT_MISSING ->
                exact
                        ? Finding.error("x12.segment.missing", place, tag)
                        : Finding.warning("x12.segment.missing", place, tag);
            case SEGMENT_EXCEEDS_MAXIMUM_USE, LOOP_OCCURS_OVER_MAXIMUM_TIMES ->
                Finding.warning("x12.segment.repeated", place, tag);
            case SEGMENT_NOT_IN_PROPER_SEQUENCE ->
                exact
                        ? Finding.error("x12.segment.order", place, text)
                        : Finding.warning("x12.segment.order", place, text);
            default ->
                exact
                        ? Finding.error("x12.segment.surplus", place, text)
                        : Finding.warning("x12.segment.surplus", place, text);
        };
    }

    static Finding element(EDIStreamReader reader, Place place, String text, boolean exact) {
        String code = reader.getReferenceCode() == null ? "" : reader.getReferenceCode();
        return switch (reader.getErrorType()) {
            case REQUIRED_DATA_ELEMENT_MISSING ->
                exact
                        ? Finding.error("x12.element.missing", place, code)
                        : Finding.warning("x12.element.missing", place, code);
            case CONDITIONAL_REQUIRED_DATA_ELEMENT_MISSING, EXCLUSION_CONDITION_VIOLATED ->
                Finding.warning("x12.element.condition", place, code);
            case TOO_MANY_DATA_ELEMENTS -> Finding.warning("x12.element.surplus", place, text);
            case TOO_MANY_COMPONENTS -> Finding.warning("x12.component.surplus", place, text);
            case TOO_MANY_REPETITIONS -> Finding.warning("x12.element.repeated", place, text);
            case DATA_ELEMENT_TOO_LONG, DATA_ELEMENT_TOO_SHORT -> length(reader, place, text, code);
            case INVALID_DATE -> Finding.warning("x12.element.date", place, text);
            case INVALID_TIME -> Finding.warning("x12.element.time", place, text);
            default -> characters(reader, place, text, code);
        };
    }

    private static Finding length(EDIStreamReader reader, Place place, String text, String code) {
        boolean isLong = reader.getErrorType() == EDIStreamValidationError.DATA_ELEMENT_TOO_LONG;
        EDISimpleType type = type(reader);
        long bound = type == null ? 0 : isLong ? type.getMaxLength() : type.getMinLength();
        String[] words = {text, code, Long.toString(text.length()), Long.toString(bound)};
        return isLong
                ? Finding.warning("x12.element.long", place, words)
                : Finding.warning("x12.element.short", place, words);
    }

    private static Finding characters(EDIStreamReader reader, Place place, String text, String code) {
        EDISimpleType type = type(reader);
        boolean number = type != null
                && (type.getBase() == EDISimpleType.Base.NUMERIC || type.getBase() == EDISimpleType.Base.DECIMAL);
        return number
                ? Finding.error("x12.element.number", place, text, code)
                : Finding.warning("x12.element.value", place, text, code);
    }

    static EDISimpleType type(EDIStreamReader reader) {
        return reader.getSchemaTypeReference() != null
                        && reader.getSchemaTypeReference().getReferencedType() instanceof EDISimpleType type
                ? type
                : null;
    }
}
