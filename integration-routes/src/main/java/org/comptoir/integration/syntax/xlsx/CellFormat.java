package org.comptoir.integration.syntax.xlsx;

import java.util.Locale;
import java.util.Map;

/** What a cell's number is shown as (ECMA-376 18.8.30): a spreadsheet keeps days, times and percentages as numbers. */
enum CellFormat {
    NUMBER,
    DAY,
    DAY_AND_TIME,
    TIME,
    PERCENT;

    /**
     * @param id of the format: one of those that every spreadsheet knows, or of the workbook's own
     * @param own the workbook's own formats by their ids
     */
    static CellFormat of(String id, Map<String, String> own) {
        return switch (id) {
            case "9", "10" -> PERCENT;
            case "14", "15", "16", "17" -> DAY;
            case "18", "19", "20", "21", "45", "46", "47" -> TIME;
            case "22" -> DAY_AND_TIME;
            default -> of(own.getOrDefault(id, ""));
        };
    }

    /** By the letters of an own format; what stands in quotation marks or brackets is text or a colour. */
    private static CellFormat of(String code) {
        String plain = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        boolean time = plain.matches(".*[hs].*") && plain.contains(":");
        if (plain.matches(".*[dy].*")) {
            return time ? DAY_AND_TIME : DAY;
        }
        return time ? TIME : plain.contains("%") ? PERCENT : NUMBER;
    }
}
