package org.comptoir.integration.mapping.x12;

import java.util.function.Consumer;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;

/** The reading of a transaction set; its values are read by {@link X12Values}. */
public final class X12Reading extends Reading {
    /** As with any {@link Reading}. */
    public X12Reading(Consumer<Finding> findings, String assumedCurrency, Places places) {
        super(findings, assumedCurrency, places);
    }

    @Override
    public String code(String what) {
        return "x12." + what;
    }

    @Override
    public String shown(Segment segment) {
        return segment.shown("*", "^");
    }
}
