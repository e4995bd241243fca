package org.comptoir.integration.syntax.x12;

import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.stream.EDIStreamValidationError;
import org.comptoir.integration.syntax.edi.SyntaxErrors;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/** What is wrong with X12: releases differ in what is mandatory, and elements depend on each other. */
final class X12Errors extends SyntaxErrors {
    X12Errors() {
        super("x12");
    }

    @Override
    protected Severity missing(boolean exact) {
        return nearly(exact);
    }

    @Override
    protected Finding value(EDIStreamValidationError error, EDISimpleType type, Place place, String text, String code) {
        return switch (error) {
            case CONDITIONAL_REQUIRED_DATA_ELEMENT_MISSING, EXCLUSION_CONDITION_VIOLATED ->
                finding(Severity.WARNING, "element.condition", place, code);
            case INVALID_DATE -> finding(Severity.WARNING, "element.date", place, text);
            case INVALID_TIME -> finding(Severity.WARNING, "element.time", place, text);
            default ->
                isNumber(type)
                        ? finding(Severity.ERROR, "element.number", place, text, code)
                        : finding(Severity.WARNING, "element.value", place, text, code);
        };
    }

    private static boolean isNumber(EDISimpleType type) {
        return type != null
                && (type.getBase() == EDISimpleType.Base.NUMERIC || type.getBase() == EDISimpleType.Base.DECIMAL);
    }
}
