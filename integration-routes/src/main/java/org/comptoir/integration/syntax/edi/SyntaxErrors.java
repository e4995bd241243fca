package org.comptoir.integration.syntax.edi;

import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/**
 * StAEDI's validation errors as findings. What cannot be used is an error; what can be read all the same (a text that
 * is too long, an element too many) is a warning.
 */
public abstract class SyntaxErrors {
    /** What stands for an element of several components, whose text StAEDI does not tell. */
    private static final String COMPOSITE = "…";

    private final String syntax;

    /** @param syntax the first word of its findings' codes: {@code edifact} or {@code x12} */
    protected SyntaxErrors(String syntax) {
        this.syntax = syntax;
    }

    static boolean isMisplaced(EDIStreamValidationError error) {
        return switch (error) {
            case UNRECOGNIZED_SEGMENT_ID,
                    UNEXPECTED_SEGMENT,
                    SEGMENT_NOT_IN_DEFINED_TRANSACTION_SET,
                    SEGMENT_NOT_IN_PROPER_SEQUENCE -> true;
            default -> false;
        };
    }

    static boolean isSurplus(EDIStreamValidationError error) {
        return error == EDIStreamValidationError.TOO_MANY_DATA_ELEMENTS
                || error == EDIStreamValidationError.TOO_MANY_COMPONENTS;
    }

    /** An element that the segment does not have. @param text what stands in it, the first part of a composite */
    Finding surplus(Place place, String text) {
        return finding(Severity.WARNING, "element.surplus", place, text, tag(place));
    }

    /** The segment that a place is in; empty where it is in none. */
    private static String tag(Place place) {
        return place instanceof Place.InSegment in ? in.tag() : "";
    }

    /** What is wrong with a segment. @param exact whether the schema is that of the message's own version */
    Finding segment(EDIStreamReader reader, Place place, String text, boolean exact) {
        String tag = reader.getReferenceCode() == null ? text : reader.getReferenceCode();
        return switch (reader.getErrorType()) {
            case MANDATORY_SEGMENT_MISSING -> finding(missing(exact), "segment.missing", place, tag);
            case SEGMENT_EXCEEDS_MAXIMUM_USE -> finding(Severity.WARNING, "segment.repeated", place, tag);
            case LOOP_OCCURS_OVER_MAXIMUM_TIMES -> finding(Severity.WARNING, "segment.repeated", place, tag(place));
            case SEGMENT_NOT_IN_PROPER_SEQUENCE -> finding(nearly(exact), "segment.order", place, text);
            default -> finding(nearly(exact), surplus(exact), place, text);
        };
    }

    /** What a segment is called that the schema does not have. */
    protected String surplus(boolean exact) {
        return "segment.surplus";
    }

    /** In a neighbouring version the segment may well have its place: then it is only left over. */
    protected static Severity nearly(boolean exact) {
        return exact ? Severity.ERROR : Severity.WARNING;
    }

    /** How much weighs what must be there and is not. */
    protected abstract Severity missing(boolean exact);

    /** What is wrong with an element. */
    Finding element(EDIStreamReader reader, Place place, String text, boolean exact) {
        String code = reader.getReferenceCode() == null ? "" : reader.getReferenceCode();
        String tag = tag(place);
        String shown = text.isEmpty() ? COMPOSITE : text;
        return switch (reader.getErrorType()) {
            case REQUIRED_DATA_ELEMENT_MISSING -> finding(missing(exact), "element.missing", place, code);
            case TOO_MANY_DATA_ELEMENTS -> finding(Severity.WARNING, "element.surplus", place, shown, tag);
            case TOO_MANY_COMPONENTS -> finding(Severity.WARNING, "component.surplus", place, shown, tag);
            case TOO_MANY_REPETITIONS -> finding(Severity.WARNING, "element.repeated", place, shown, tag);
            case DATA_ELEMENT_TOO_LONG, DATA_ELEMENT_TOO_SHORT -> length(reader, place, text, code);
            default -> value(reader.getErrorType(), type(reader), place, text, code);
        };
    }

    private Finding length(EDIStreamReader reader, Place place, String text, String code) {
        boolean isLong = reader.getErrorType() == EDIStreamValidationError.DATA_ELEMENT_TOO_LONG;
        EDISimpleType type = type(reader);
        long bound = type == null ? 0 : isLong ? type.getMaxLength() : type.getMinLength();
        String what = isLong ? "element.long" : "element.short";
        return finding(Severity.WARNING, what, place, text, code, Long.toString(text.length()), Long.toString(bound));
    }

    /** What is wrong with the value of an element. @param type of the element, or null; code its number, or empty */
    protected abstract Finding value(
            EDIStreamValidationError error, EDISimpleType type, Place place, String text, String code);

    protected final Finding finding(Severity severity, String what, Place place, String... arguments) {
        return new Finding(severity, syntax + "." + what, place, List.of(arguments));
    }

    static EDISimpleType type(EDIStreamReader reader) {
        return reader.getSchemaTypeReference() != null
                        && reader.getSchemaTypeReference().getReferencedType() instanceof EDISimpleType type
                ? type
                : null;
    }
}
