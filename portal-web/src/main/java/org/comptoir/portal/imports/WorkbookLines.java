package org.comptoir.portal.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.AskedLine;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first two columns of a workbook's first sheet: bar code or reference, and quantity. */
final class WorkbookLines {
    /** What a workbook may weigh when unpacked, in bytes: a small file can unfold into gigabytes. */
    static final long MOST_UNPACKED = 40L * 1024 * 1024;

    /** Rows read at most: the most lines of an order, a heading, and one more to tell that there are too many. */
    private static final int MOST_ROWS = 2002;

    private WorkbookLines() {}

    static List<AskedLine> of(byte[] file) {
        try {
            weigh(file);
            return read(file);
        } catch (IOException | RuntimeException e) {
            if (e instanceof RefusedException refused) {
                throw refused;
            }
            throw new RefusedException("import.sheet");
        }
    }

    private static List<AskedLine> read(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<AskedLine> lines = rows.limit(MOST_ROWS)
                    .map(row -> new AskedLine(row.getRowNum(), text(row, 0), text(row, 1)))
                    .filter(line -> !line.code().isEmpty() || !line.quantity().isEmpty())
                    .toList();
            return PastedLines.withoutHeading(lines);
        }
    }

    private static void weigh(byte[] file) throws IOException {
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        boolean workbook = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new RefusedException(
                                "import.size", Integer.toString(UploadedLines.MOST_BYTES / 1024 / 1024));
                    }
                }
            }
        }
        if (!workbook) {
            throw new RefusedException("import.type");
        }
    }

    /** A cell as text: a number without exponent, so that a bar code keeps its digits. */
    private static String text(Row row, int column) {
        Cell cell = row.getCellCount() > column ? row.getCell(column) : null;
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText().strip();
    }
}
