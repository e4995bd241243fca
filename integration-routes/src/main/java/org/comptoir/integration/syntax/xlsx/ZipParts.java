package org.comptoir.integration.syntax.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * The parts of a workbook (ZIP, APPNOTE 4.3), unpacked at most 64 MB together: a zip bomb is told, not blown up. Read by the
 * central directory, since {@code ZipInputStream} refuses the 64-bit data descriptors that some writers use.
 */
final class ZipParts {
    private static final int BYTES = 64 << 20;
    private static final int ENTRIES = 1_000;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    private final ByteBuffer zip;
    private final Map<String, byte[]> parts = new HashMap<>();
    private int left = BYTES;

    private ZipParts(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The parts below {@code xl/}; empty when the file is too large or broken, which is told. */
    static Optional<Map<String, byte[]>> of(byte[] bytes, Consumer<Finding> findings) {
        ZipParts zip = new ZipParts(bytes);
        try {
            zip.read();
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            findings.accept(Finding.error("xlsx.broken", new Place.WholeFile()));
            return Optional.empty();
        }
        if (zip.left < 0) {
            findings.accept(Finding.error("xlsx.large", new Place.WholeFile(), "" + (BYTES >> 20)));
            return Optional.empty();
        }
        return Optional.of(zip.parts);
    }

    private void read() throws IOException {
        int end = zip.capacity() - END_SIZE;
        while (zip.getInt(end) != END) {
            end--;
        }
        int count = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        left = count > ENTRIES ? -1 : left;
        for (int i = 0; i < count && left >= 0; i++) {
            if (zip.getInt(at) != ENTRY) {
                throw new IOException("no entry at " + at);
            }
            entry(at);
            at += ENTRY_SIZE + length(at + 28) + length(at + 30) + length(at + 32);
        }
    }

    private void entry(int at) throws IOException {
        String name = new String(zip.array(), at + ENTRY_SIZE, length(at + 28), StandardCharsets.UTF_8);
        int local = zip.getInt(at + 42);
        int start = local + LOCAL_SIZE + length(local + 26) + length(local + 28);
        boolean stored = zip.getShort(at + 10) == 0;
        if (name.startsWith("xl/")) {
            byte[] part = unpacked(start, zip.getInt(at + 20), stored);
            left -= part.length;
            parts.put(name, part);
        }
    }

    private byte[] unpacked(int start, int size, boolean stored) throws IOException {
        InputStream in = new ByteArrayInputStream(zip.array(), start, size);
        Inflater inflater = new Inflater(true);
        try (InputStream content = stored ? in : new InflaterInputStream(in, inflater)) {
            return content.readNBytes(left + 1);
        } finally {
            inflater.end();
        }
    }

    private int length(int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
