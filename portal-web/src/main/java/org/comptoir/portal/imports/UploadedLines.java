package org.comptoir.portal.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.AskedLine;

/** The lines of an uploaded file (ORD-02): CSV or XLSX, told apart by their content, never by name or declared type. */
public final class UploadedLines {
    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private UploadedLines() {}

    /**
     * The lines of {@code file}.
     *
     * @throws RefusedException {@code import.size}, {@code import.oldExcel}, {@code import.type}, {@code import.sheet},
     *     {@code import.empty}
     */
    public static List<AskedLine> of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new RefusedException("import.size", Integer.toString(MOST_BYTES / 1024 / 1024));
        }
        if (begins(file, OLD_EXCEL)) {
            throw new RefusedException("import.oldExcel");
        }
        List<AskedLine> lines = begins(file, ZIP) ? WorkbookLines.of(file) : PastedLines.of(text(file));
        if (lines.isEmpty()) {
            throw new RefusedException("import.empty");
        }
        return lines;
    }

    /** UTF-8 where it is valid, otherwise what Windows programs write in Western Europe. */
    private static String text(byte[] file) {
        for (byte each : file) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\r' && each != '\n' && each != '\f') {
                throw new RefusedException("import.type");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(Arrays.copyOf(file, mark.length), mark);
    }
}
