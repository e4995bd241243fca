package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each field of each golden file, with odd characters in its middle. Each field gets one of them in turn; {@code
 * -Dodd.all=true} tries all of them in each field.
 */
@Tag("EXC-01")
@Tag("EXC-02")
@DisplayName("EXC-01 EXC-02 Odd characters in a field")
class OddCharactersTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange");

    /** What stands between what structures a file. */
    private static final Map<FileKind, Pattern> FIELDS = Map.of(
            FileKind.EDIFACT, Pattern.compile("(?<=[+:])[^+:'?\\r\\n]+(?=[+:'])"),
            FileKind.X12, Pattern.compile("(?<=[*>])[^*>~\\r\\n]+(?=[*>~])"),
            FileKind.XML, Pattern.compile("(?<=>)[^<>\\s][^<>]*(?=<)|(?<==\")[^\"<>]+(?=\")"),
            FileKind.JSON, Pattern.compile("(?<=: \")[^\"\\\\]+(?=\")"),
            FileKind.TEXT, Pattern.compile("(?<=;)[^;\"\\r\\n#]+(?=[;\\r])|(?<=\\S)\\S{2,}(?= )"),
            FileKind.CFONB, Pattern.compile("\\S{3,}"));

    private static final List<String> LATIN =
            List.of("\u0000", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u009b", "\u00a0", "\u00ad", "\u00c0\u0080");
    private static final List<String> UNICODE = List.of(
            "\u0000",
            "\u001b[31m",
            "\u007f",
            "\u009b",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\ufffe",
            "e\u0301",
            "\ud83d\ude00",
            "\u2066");
    /** No characters at all in UTF-8: overlong NUL, half a pair, the end of a sequence, what lies beyond Unicode. */
    private static final List<byte[]> BROKEN = List.of(
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xBF},
            new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80});

    /**
     * What is not asked for: codes of one to three characters and numbers of schemes, which say only how to read their
     * neighbour; names of namespaces; times of day, amounts and the bank's number of a message (BQ-…) that no document keeps.
     */
    private static final Pattern NOT_KEPT =
            Pattern.compile(".{1,3}|\\d{4}|urn:.*|UNCL\\d+|\\d{4}-\\d\\d-\\d\\dT.*|-?\\d+\\.\\d+|BQ-.*");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.getFileName().toString().startsWith("10_message")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("come back or are told: no fault, and nothing is dropped in silence")
    void comeBackOrAreTold(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        FileKind kind = FileKind.of(bytes);
        Charset charset = kind == FileKind.EDIFACT ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        Matcher fields = FIELDS.get(kind).matcher(text);
        Set<String> lost = new TreeSet<>();
        int count = Math.floorMod(file.toString().hashCode(), 97);
        while (fields.find()) {
            for (byte[] odd : odd(charset, count++)) {
                String field = text.substring(fields.start(), fields.end());
                int middle = fields.start()
                        + Character.offsetByCodePoints(field, 0, field.codePointCount(0, field.length()) / 2);
                byte[] other = join(
                        text.substring(0, middle).getBytes(charset),
                        odd,
                        text.substring(middle).getBytes(charset));
                boolean asked = !NOT_KEPT.matcher(field).matches() && isAlone(field, text);
                check(other, readings(odd, charset, kind), field, count)
                        .filter(f -> asked)
                        .ifPresent(lost::add);
            }
        }
        assertThat(lost).isEmpty();
    }

    /** What a file says twice, in two ways, is kept once. */
    private static boolean isAlone(String field, String text) {
        return text.indexOf(field) == text.lastIndexOf(field);
    }

    private static List<byte[]> odd(Charset charset, int index) {
        List<byte[]> all = new ArrayList<>();
        boolean latin = charset == StandardCharsets.ISO_8859_1;
        (latin ? LATIN : UNICODE).forEach(odd -> all.add(odd.getBytes(charset)));
        all.addAll(latin ? List.of() : BROKEN);
        return Boolean.getBoolean("odd.all") ? all : List.of(all.get(index % all.size()));
    }

    /** How the bytes may come back: X12 names no character set, so a file that is not UTF-8 is read as ISO 8859-1. */
    private static List<String> readings(byte[] odd, Charset charset, FileKind kind) {
        String plain = new String(odd, charset);
        return kind == FileKind.X12 ? List.of(plain, new String(odd, StandardCharsets.ISO_8859_1)) : List.of(plain);
    }

    /** What was lost, with its field. */
    private static java.util.Optional<String> check(byte[] bytes, List<String> odd, String field, int choice) {
        ReadResult result = Documents.read(bytes, ReadOptions.DEFAULT);
        Answered.check(result, choice);
        boolean edge = odd.get(0).isBlank(); // white space may go at a cell's edges
        boolean kept = edge || !result.all().isEmpty() || odd.stream().anyMatch(result.toString()::contains);
        return kept ? java.util.Optional.empty() : java.util.Optional.of(field + " with " + Printable.of(odd.get(0)));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
