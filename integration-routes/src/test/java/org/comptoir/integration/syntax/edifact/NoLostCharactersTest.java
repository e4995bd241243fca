package org.comptoir.integration.syntax.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts characters twice: in the bytes, by a tokenizer of its own, and in the segments that the reader hands on. */
@Tag("EXC-01")
@DisplayName("EXC-01 The EDIFACT reader")
class NoLostCharactersTest {
    private static final Path FOLDER = Path.of("../../shared/samples/edifact");

    static Stream<Path> files() throws IOException {
        Path own = Path.of("src/test/resources/exchange");
        List<Path> all = new ArrayList<>();
        for (Path root : List.of(own, FOLDER)) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(Files::isRegularFile)
                            // ISO 2022 writes Japanese in bytes of ASCII: its characters cannot be counted by bytes
                            .filter(f -> !f.toString().contains("charset-unox"))
                            .filter(f -> f.toString().matches(".*\\.(edi|txt|TXT|inv|ack|order|invoice|tst)"))
                            .forEach(all::add);
                }
            }
        }
        return all.stream();
    }

    /** Every segment that the reader hands on, and what it says about the ones that it cannot. */
    private static final class Collector implements EdifactHandler {
        private final List<Segment> segments = new ArrayList<>();
        private final List<String> removals = new ArrayList<>();

        @Override
        public void service(Segment segment) {
            keep(segment);
        }

        @Override
        public void messageBegins(MessageHeader header, Segment unh) {
            keep(unh);
        }

        @Override
        public void segment(Segment segment) {
            keep(segment);
        }

        @Override
        public boolean group(Group group) {
            group.segments().forEach(this::keep);
            return true;
        }

        @Override
        public void messageEnds(Segment unt) {
            if (unt != null) {
                keep(unt);
            }
        }

        @Override
        public void finding(Finding finding) {
            if (finding.code().matches("edifact\\.(stray|broken|wrapped|section|segment\\.(tag|long|outside|parts))")) {
                removals.add(finding.code());
            }
        }

        private void keep(Segment segment) {
            if (segment.number() > 0) {
                segments.add(segment);
            }
        }

        long characters() {
            return segments.stream().mapToLong(Collector::characters).sum();
        }

        private static long characters(Segment segment) {
            long texts = segment.elements().stream()
                    .mapToLong(e -> ascii(e.toString().replace(":", "")))
                    .sum();
            return texts + ascii(segment.tag());
        }
    }

    /** ASCII letters, digits and marks, without those that may be service characters. */
    private static long ascii(String text) {
        return text.chars()
                .filter(c -> c > ' ' && c < 127 && "+:'?*=^_~$,.".indexOf(c) < 0)
                .count();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("hands on every character of a file, or says which segment it could not read")
    void losesNoCharacter(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), "shared/samples is missing beside the checkout");
        byte[] bytes = Files.readAllBytes(file);
        List<Collector> collectors = new ArrayList<>();
        EdifactFile.read(bytes, () -> {
            collectors.add(new Collector());
            return collectors.get(collectors.size() - 1);
        });

        long read = collectors.stream().mapToLong(Collector::characters).sum();
        long there = 0;
        for (Slice slice : Scanner.scan(bytes).slices()) {
            Walk walk = slice.walk(bytes);
            while (walk.advances()) {
                there += ascii(new String(bytes, walk.start(), walk.end() - walk.start(), StandardCharsets.ISO_8859_1));
            }
        }
        if (collectors.stream().allMatch(c -> c.removals.isEmpty())) {
            assertThat(read).isEqualTo(there);
        } else {
            assertThat(read).isLessThanOrEqualTo(there);
        }
    }
}
