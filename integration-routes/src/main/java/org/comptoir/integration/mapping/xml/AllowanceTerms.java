package org.comptoir.integration.mapping.xml;

/**
 * Under which terms allowances and charges stand (EN 16931 BG-20, BG-21, BG-27, BG-28). Those of an invoice's line have the
 * line's VAT: their own terms for it are empty. Those of an order stand under the terms of the document everywhere.
 */
public enum AllowanceTerms {
    DOCUMENT_ALLOWANCE("BG-20", false, "BT-98", "BT-97", "BT-92", "BT-93", "BT-94", "BT-95", "BT-96"),
    DOCUMENT_CHARGE("BG-21", true, "BT-105", "BT-104", "BT-99", "BT-100", "BT-101", "BT-102", "BT-103"),
    LINE_ALLOWANCE("BG-27", false, "BT-140", "BT-139", "BT-136", "BT-137", "BT-138", "", ""),
    LINE_CHARGE("BG-28", true, "BT-145", "BT-144", "BT-141", "BT-142", "BT-143", "", "");

    private final String section;
    private final boolean charge;
    private final String code;
    private final String reason;
    private final String amount;
    private final String base;
    private final String percent;
    private final String category;
    private final String rate;

    AllowanceTerms(
            String section,
            boolean charge,
            String code,
            String reason,
            String amount,
            String base,
            String percent,
            String category,
            String rate) {
        this.section = section;
        this.charge = charge;
        this.code = code;
        this.reason = reason;
        this.amount = amount;
        this.base = base;
        this.percent = percent;
        this.category = category;
        this.rate = rate;
    }

    /** The section that holds one of them. */
    public String section() {
        return section;
    }

    /** Whether it is added. */
    public boolean charge() {
        return charge;
    }

    /** Why, as a code: UNCL5189 for allowances, UNCL7161 for charges. */
    public String code() {
        return code;
    }

    String reason() {
        return reason;
    }

    String amount() {
        return amount;
    }

    /** What a percentage is taken of. */
    String base() {
        return base;
    }

    String percent() {
        return percent;
    }

    String category() {
        return category;
    }

    String rate() {
        return rate;
    }
}
