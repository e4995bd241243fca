package org.comptoir.system.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.system.product.RunningProduct;

/** A file of {@code sandbox/samples} with numbers that were never used, under the same name in a folder of its own. */
record SampleFile(String name, Path path, String text, String unique) {
    /** @param number the running number that the sample has in its references, for example {@code 0001} */
    static SampleFile fresh(String name, String number) throws IOException {
        String unique = "T" + System.nanoTime() % 10_000_000;
        Path sample =
                RunningProduct.where().checkout().resolve("sandbox/samples").resolve(name);
        String text = Files.readString(sample, StandardCharsets.ISO_8859_1)
                .replace("GD" + number, unique)
                .replace("GD-2026-" + number, "GD-" + unique);
        Path path = Files.createTempDirectory("tour").resolve(name);
        Files.writeString(path, text, StandardCharsets.ISO_8859_1);
        return new SampleFile(name, path, text, unique);
    }

    /** The order's number in it. */
    String reference() {
        return "GD-" + unique;
    }

    /** A line of the tour with this file in the sample's place. */
    String in(String line) {
        return line.replace("sandbox/samples/" + name, path.toString());
    }
}
