package org.comptoir.integration.syntax.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** The XML parts of a ZIP file, unpacked at most 64 MB together and a thousand entries: a zip bomb is told, not blown up. */
final class ZipParts {
    private static final int BYTES = 64 << 20;
    private static final int ENTRIES = 1_000;

    private ZipParts() {}

    static Map<String, byte[]> of(byte[] bytes, Consumer<Finding> findings) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int left = BYTES;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // what is not wanted costs its unpacking as well: it has to be passed over
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || ++entries > ENTRIES) {
                    findings.accept(Finding.error("xlsx.large", new Place.WholeFile(), "" + (BYTES >> 20)));
                    return Map.of();
                }
                if (entry.getName().startsWith("xl/")) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.accept(Finding.error("xlsx.broken", new Place.WholeFile()));
        }
        return parts;
    }
}
