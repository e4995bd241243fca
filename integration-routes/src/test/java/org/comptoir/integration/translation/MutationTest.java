package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.comptoir.integration.acknowledgement.Acknowledgements;
import org.comptoir.integration.acknowledgement.X12Acknowledgements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-05")
@DisplayName("EXC-05 A damaged file, of whatever format")
class MutationTest {
    private static final String ODD = "+:'?*\n\r0123456789AZ -.,\u00e9\u0000\u001d<>&;\"={}[]*~|/";

    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 23, 9, 5);

    private final Random random = new Random(20261123);

    @Test
    @DisplayName("is always answered with findings, whatever was changed, cut or doubled in it; never with a fault")
    void isAlwaysAnswered() throws IOException {
        List<byte[]> seeds;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/exchange"))) {
            seeds = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(MutationTest::bytes)
                    .toList();
        }
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = seeds.get(random.nextInt(seeds.size())).clone();
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                damaged = change(damaged);
            }
            byte[] file = damaged;
            assertThatCode(() -> readAndAnswer(file)).as("run " + i).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("of a partner is answered too when it is read by his mapping, and so is a damaged mapping")
    void partnersFilesAreAnswered() throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/exchange/partner-mappings"))) {
            folders = files.sorted().toList();
        }
        for (int i = 0; i < 400; i++) {
            Path folder = folders.get(i % folders.size());
            byte[] mapping = bytes(folder.resolve("10_mapping.xml"));
            byte[] file = bytes(only(folder, "20_"));
            boolean mappingToo = random.nextInt(4) == 0;
            byte[] damaged = change(change(file));
            String config = new String(mappingToo ? change(mapping) : mapping, StandardCharsets.UTF_8);
            assertThatCode(() -> PartnerMapping.read(config, damaged, ReadOptions.DEFAULT)
                            .outcome())
                    .as(folder + " run " + i)
                    .doesNotThrowAnyException();
        }
    }

    private static Path only(Path folder, String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void readAndAnswer(byte[] file) {
        ReadResult result = Documents.read(file, ReadOptions.DEFAULT);
        result.outcome();
        switch (result.kind()) {
            case EDIFACT -> result.interchanges().forEach(MutationTest::answerEdifact);
            case X12 -> result.interchanges().forEach(MutationTest::answerX12);
            default -> {
                // the other formats have no acknowledgements
            }
        }
    }

    private static void answerEdifact(Interchange interchange) {
        Acknowledgements.of(interchange)
                .ifPresent(answer -> Documents.write(answer, EdifactProfile.answering(interchange, "1", THEN)));
    }

    private static void answerX12(Interchange interchange) {
        X12Acknowledgements.of(interchange)
                .forEach(answer -> Documents.write(answer, X12Profile.answering(interchange, "1", THEN)));
    }

    private byte[] change(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(60), bytes.length - at);
        byte[] head = java.util.Arrays.copyOf(bytes, at);
        byte[] part = java.util.Arrays.copyOfRange(bytes, at, at + length);
        byte[] tail = java.util.Arrays.copyOfRange(bytes, at + length, bytes.length);
        return switch (random.nextInt(3)) {
            case 0 -> join(head, new byte[] {(byte) ODD.charAt(random.nextInt(ODD.length()))}, tail);
            case 1 -> join(head, part, part, tail);
            default -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
        };
    }

    private static byte[] join(byte[]... parts) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
