package org.comptoir.integration.mapping.inventoryreport;

import java.util.Arrays;
import java.util.Optional;

/** Quantities of a stock by their code in UNCL6063 and in element 673 of X12. */
enum StockKind {
    ON_HAND("145", "17"),
    AVAILABLE("198", "33"),
    RESERVED("156", "66"),
    EXPECTED("21", "63");

    /** The code list of its codes. */
    static final String LIST = "UNCL6063";

    private final String code;
    private final String x12;

    StockKind(String code, String x12) {
        this.code = code;
        this.x12 = x12;
    }

    String code() {
        return code;
    }

    String x12() {
        return x12;
    }

    static Optional<StockKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }

    static Optional<StockKind> ofX12(String code) {
        return Arrays.stream(values()).filter(k -> k.x12.equals(code)).findFirst();
    }
}
