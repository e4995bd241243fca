package org.comptoir.integration.syntax.edifact;

import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.stream.EDIStreamValidationError;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.edi.SyntaxErrors;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/** What is wrong with EDIFACT: what is mandatory is so in every directory. */
final class EdifactErrors extends SyntaxErrors {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");

    EdifactErrors() {
        super("edifact");
    }

    /** Another directory may well have it there: nothing is to be mended then. */
    @Override
    protected String surplus(boolean exact) {
        return exact ? "segment.surplus" : "segment.nearest";
    }

    @Override
    protected Severity missing(boolean exact) {
        return Severity.ERROR;
    }

    @Override
    protected Finding value(EDIStreamValidationError error, EDISimpleType type, Place place, String text, String code) {
        if (error == EDIStreamValidationError.CONDITIONAL_REQUIRED_DATA_ELEMENT_MISSING) {
            return finding(Severity.ERROR, "element.missing", place, code);
        }
        boolean number = type != null && type.getBase() != EDISimpleType.Base.STRING;
        if (number && DECIMAL.matcher(text).matches()) {
            return finding(Severity.WARNING, "element.decimal", place, text);
        }
        return number
                ? finding(Severity.ERROR, "element.number", place, text, code)
                : finding(Severity.WARNING, "element.control", place, text, code);
    }
}
