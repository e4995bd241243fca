package org.comptoir.integration.mapping.en16931;

import java.util.Arrays;
import java.util.Optional;

/** The VAT categories of UNCL5305 that EN 16931 knows, and what it demands of each. */
enum VatCategory {
    S("S", "BR-S", Rate.POSITIVE, true, false),
    Z("Z", "BR-Z", Rate.ZERO, false, false),
    E("E", "BR-E", Rate.ZERO, false, true),
    AE("AE", "BR-AE", Rate.ZERO, false, true),
    K("K", "BR-IC", Rate.ZERO, false, true),
    G("G", "BR-G", Rate.ZERO, false, true),
    O("O", "BR-O", Rate.NONE, false, true),
    L("L", "BR-AF", Rate.ANY, true, false),
    M("M", "BR-AG", Rate.ANY, true, false);

    /** Which rates the category may have. */
    enum Rate {
        POSITIVE,
        ZERO,
        ANY,
        NONE
    }

    private final String code;
    private final String family;
    private final Rate rate;
    private final boolean taxed;
    private final boolean exempt;

    VatCategory(String code, String family, Rate rate, boolean taxed, boolean exempt) {
        this.code = code;
        this.family = family;
        this.rate = rate;
        this.taxed = taxed;
        this.exempt = exempt;
    }

    static Optional<VatCategory> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    /** The name of one of its rules. @param number two digits */
    String rule(String number) {
        return family + "-" + number;
    }

    Rate rate() {
        return rate;
    }

    /** Whether there is one breakdown a rate, with tax; else there is one, without. */
    boolean taxed() {
        return taxed;
    }

    /** Whether a reason must be given for the missing tax; else none may. */
    boolean exempt() {
        return exempt;
    }
}
