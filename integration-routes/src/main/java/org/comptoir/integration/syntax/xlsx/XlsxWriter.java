package org.comptoir.integration.syntax.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.integration.syntax.table.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook: amounts and dates are numbers that can be reckoned with, texts are never formulas. */
public final class XlsxWriter {
    private static final String AMOUNT = "#,##0.00";
    private static final int LONGEST_NAME = 31;

    private XlsxWriter() {}

    /** The workbook with one sheet. */
    public static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Comptoir", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name(table.title()));
            int row = facts(sheet, table);
            heads(sheet, row, table.heads());
            for (List<Object> cells : table.rows()) {
                cells(sheet, ++row, cells);
            }
            cells(sheet, row + 1, table.sums());
            bold(sheet, row + 1, table.sums().size());
            widths(sheet, table.heads().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int facts(Worksheet sheet, Table table) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < table.facts().size(); i++) {
            cells(sheet, i + 1, table.facts().get(i));
        }
        return table.facts().size() + 2;
    }

    private static void heads(Worksheet sheet, int row, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(row, column, heads.get(column));
            sheet.style(row, column).bold().fillColor("E3E6EB").wrapText(true).set();
        }
        sheet.freezePane(0, row + 1);
    }

    private static void cells(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(sheet, row, column, cells.get(column));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            sheet.style(row, column).format(AMOUNT).set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static void bold(Worksheet sheet, int row, int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.style(row, column).bold().format(AMOUNT).set();
        }
    }

    private static void widths(Worksheet sheet, int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.width(column, 18);
        }
    }

    /** A sheet's name has at most 31 characters and none of {@code []:*?/\}. */
    private static String name(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
