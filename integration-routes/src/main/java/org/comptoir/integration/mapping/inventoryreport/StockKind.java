package org.comptoir.integration.mapping.inventoryreport;

import java.util.Arrays;
import java.util.Optional;

/** Quantities of a stock by their code in UNCL6063. */
enum StockKind {
    ON_HAND("145"),
    AVAILABLE("198"),
    RESERVED("156"),
    EXPECTED("21");

    private final String code;

    StockKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<StockKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
