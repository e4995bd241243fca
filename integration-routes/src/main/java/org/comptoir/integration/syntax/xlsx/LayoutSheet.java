package org.comptoir.integration.syntax.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.csv.Harmless;
import org.comptoir.integration.syntax.layout.RecordType;
import org.comptoir.integration.syntax.layout.Row;
import org.comptoir.integration.syntax.layout.RowAssembler;
import org.comptoir.kernel.finding.Finding;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Our own layouts as a workbook: the rows of the CSV layout on a sheet, so that a sheet saved as CSV is our CSV. Numbers and
 * days are numbers that can be reckoned with.
 */
public final class LayoutSheet {
    private LayoutSheet() {}

    /** Hands the rows of all sheets to {@code rows}. */
    public static void read(byte[] bytes, RowAssembler rows, Consumer<Finding> findings) {
        List<Finding> about = new ArrayList<>();
        SheetRows sheets = new SheetRows(rows, about, findings);
        WorkbookReader.read(bytes, about::add, sheets);
        sheets.finish();
    }

    /** Whether a text of it may be a number that can be read in two ways. */
    public static boolean mayBeAmbiguous(byte[] bytes) {
        return TextNumbers.in(bytes);
    }

    /** A workbook with a sheet for each document. */
    public static byte[] write(List<List<Row>> documents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Comptoir", "1.0")) {
            for (int i = 0; i < documents.size(); i++) {
                String name = documents.get(i).get(0).type().name();
                sheet(workbook.newWorksheet(i == 0 ? name : name + " " + (i + 1)), documents.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, List<Row> rows) {
        Set<String> headed = new HashSet<>();
        int at = 0;
        for (Row row : rows) {
            if (headed.add(row.type().name())) {
                header(sheet, at++, row.type());
            }
        }
        sheet.freezePane(1, at);
        for (Row row : rows) {
            sheet.value(at, 0, row.type().name());
            for (int column = 0; column < row.cells().size(); column++) {
                cell(sheet, at, column + 1, row.cells().get(column));
            }
            at++;
        }
        sheet.width(0, 18);
    }

    private static void header(Worksheet sheet, int at, RecordType type) {
        sheet.value(at, 0, "#" + type.name());
        for (int column = 0; column < type.fields().size(); column++) {
            sheet.value(at, column + 1, type.fields().get(column).name());
        }
        sheet.range(at, 0, at, type.fields().size())
                .style()
                .bold()
                .fillColor("E3E6EB")
                .set();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number && isExact(number)) {
            sheet.value(row, column, number);
            String decimals = number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0";
            sheet.style(row, column).format(decimals).set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            sheet.value(row, column, Harmless.written(text));
        }
    }

    /** Whether a spreadsheet keeps all digits of a number; a longer one is written as text. */
    private static boolean isExact(BigDecimal number) {
        return number.precision() <= CellNumbers.DIGITS && !CellNumbers.isTooLong(number);
    }
}
