package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EXC-01")
@DisplayName("EXC-01 The command 'read'")
class ReadTest {
    private static final String ORDERS = "src/test/resources/exchange/orders/eancom-d96a/10_message.edi";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int end;

    private String run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        end = Read.run(arguments, environment, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("prints one JSON object a line, by the contract")
    void printsJson() {
        List<String> lines = run(Map.of(), ORDERS, ORDERS, "--json").lines().toList();

        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("{\"file\": \"" + ORDERS
                        + "\", \"outcome\": \"accepted\", \"messages\": [{\"type\": \"ORDERS\", "
                        + "\"standard\": \"EDIFACT\", \"version\": \"D.96A EAN008\", \"reference\": \"1\"")
                .contains("\"document\": {\"number\": \"PO-4711\"", "\"findings\": []")
                .endsWith("}"));
    }

    @Test
    @DisplayName("prints findings with severity, code, place and text in the asked language")
    void printsFindings(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.edi"),
                Files.readString(Path.of(ORDERS), StandardCharsets.ISO_8859_1).replace("UNZ+1", "UNZ+2"),
                StandardCharsets.ISO_8859_1);

        assertThat(run(Map.of("LANG", "fr_FR.UTF-8"), file.toString(), "--json"))
                .contains("\"outcome\": \"refused\"")
                .contains("\"severity\": \"error\", \"code\": \"edifact.count.messages\"")
                .contains(
                        "\"text\": \"UNZ annonce 2 comme nombre de messages ou de groupes, l’interchange en contient 1.");
        assertThat(run(Map.of("LANG", "fr_FR.UTF-8"), "--lang", "en", file.toString()))
                .contains("UNZ announces 2 as the number of messages or groups, the interchange holds 1.");
    }

    @Test
    @DisplayName(
            "prints what a file says on the line that is its own: no line end forges another, no name fills the screen")
    void printsOnOneLine(@TempDir Path folder) throws IOException {
        String text = "#ORDER;number;currency\nORDER;\"A\nOrder 2 [B] B: accepted\";EUR\n"
                + "#LINE;lineId;gtin;quantity\nLINE;1;3020180100014;5\nORDER;" + "9".repeat(5_000) + ";EUR\n";
        String answer = run(
                Map.of("LANG", "en"),
                Files.writeString(folder.resolve("forged.csv"), text).toString());

        assertThat(answer.lines()).noneMatch(l -> l.startsWith("Order 2")).allMatch(l -> l.length() < 500);
        assertThat(answer).contains("A\\u000aOrder 2 [B]");

        String partners = Files.readString(Path.of(ORDERS), StandardCharsets.ISO_8859_1)
                .replaceFirst("UNB\\+([^+]*)\\+[^:+]*", "UNB+$1+A\n  ORDERS: accepted");
        assertThat(run(
                                Map.of("LANG", "en"),
                                Files.writeString(folder.resolve("forged.edi"), partners)
                                        .toString())
                        .lines())
                .noneMatch(l -> l.startsWith("  ORDERS: accepted"));
    }

    @Test
    @DisplayName("answers for folders, missing, empty and unknown files alike, without a stack trace")
    void answersForOddFiles(@TempDir Path folder) throws IOException {
        String empty = Files.writeString(folder.resolve("empty"), "").toString();
        String text = Files.writeString(folder.resolve("text"), "hello").toString();

        String answer = run(Map.of(), folder.toString(), folder + "/nothing", empty, text, "\u0000", "", "--json");

        assertThat(answer.lines()).hasSize(6).allMatch(l -> l.contains("\"outcome\": \"refused\""));
        assertThat(answer)
                .contains("file.directory", "file.missing", "file.empty", "file.format", "file.name")
                .containsPattern("(?s)file\\.missing.*file\\.missing")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("prints the messages of a long file as they are read, and its outcome behind them")
    void printsManyMessages(@TempDir Path folder) throws IOException {
        String file = LargeFiles.edifact(folder.resolve("many.edi"), 101, 1).toString();

        List<String> lines = run(Map.of(), "--lang", "en", file).lines().toList();
        assertThat(lines)
                .hasSize(104)
                .startsWith(
                        file + ":",
                        "  from 3020180000017, to 3020180000024, reference 1",
                        "  ORDERS D.96A EAN008 [1] PO-1: accepted");
        assertThat(lines).endsWith("  ORDERS D.96A EAN008 [101] PO-101: accepted", file + ": accepted");
        assertThat(run(Map.of(), file, "--json"))
                .startsWith("{\"file\": \"" + file + "\", \"messages\": [{\"type\": \"ORDERS\"")
                .endsWith("\"outcome\": \"accepted\"}], \"findings\": [], \"outcome\": \"accepted\"}\n");
    }

    @Test
    @DisplayName("says how it is used when no file is named, and when asked for help, in both languages")
    void saysHowItIsUsed() {
        assertThat(run(Map.of())).isEmpty();
        assertThat(end).isEqualTo(2);
        assertThat(said()).startsWith("./comptoir read FILE");
        assertThat(run(Map.of(), "--help")).startsWith("./comptoir read FILE").contains("--json");
        assertThat(run(Map.of("COMPTOIR_LANG", "fr", "LANG", "en"), "-h")).startsWith("./comptoir read FICHIER");
        assertThat(end).isZero();
    }

    @Test
    @DisplayName("says what it does not understand, and reads nothing then")
    void saysWhatItDoesNotUnderstand() {
        assertThat(run(Map.of(), ORDERS, "--jsn")).isEmpty();
        assertThat(said()).contains("no option “--jsn”");
        assertThat(run(Map.of(), ORDERS, "--lang")).isEmpty();
        assertThat(said()).contains("--lang lacks its value");
        assertThat(run(Map.of(), ORDERS, "--lang=de")).isEmpty();
        assertThat(said()).contains("no language “de”");
        assertThat(end).isEqualTo(2);
    }

    @Test
    @DisplayName("takes what follows two hyphens as files, whatever their names")
    void takesFilesBehindTwoHyphens() {
        assertThat(run(Map.of(), "--json", "--", "--help")).contains("\"file\": \"--help\"", "file.missing");
        assertThat(end).isZero();
    }

    @Test
    @DisplayName("reads the standard input under the name of a hyphen")
    void readsTheStandardInput() throws IOException {
        InputStream before = System.in;
        try (InputStream in = Files.newInputStream(Path.of(ORDERS))) {
            System.setIn(in);
            assertThat(run(Map.of(), "-", "--json")).startsWith("{\"file\": \"-\", \"outcome\": \"accepted\"");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    @DisplayName("says of a file that one may not read that the right is missing")
    void saysThatTheRightIsMissing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.edi"), "UNB");
        Files.setPosixFilePermissions(file, Set.of());
        assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();

        assertThat(run(Map.of(), file.toString(), "--json")).contains("file.denied");
    }

    @Test
    @DisplayName("shows three of many findings of one kind and sums up the others; in JSON all stand")
    void sumsUp(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("#ORDER;number;currency\nORDER;PO-1;EUR\n#LINE;number;gtin;quantity\n");
        for (int i = 1; i <= 20; i++) {
            rows.append("LINE;").append(i).append(";9521000000018;many\n");
        }
        String file = Files.writeString(folder.resolve("many.csv"), rows).toString();

        assertThat(run(Map.of(), file).lines().filter(l -> l.contains("“many”")))
                .hasSize(3);
        assertThat(run(Map.of(), file)).contains("… and 17 more like this one (layout.number), as far as 23/quantity.");
        assertThat(run(Map.of(), file, "--json").split("layout.number", -1)).hasSize(21);
        assertThat(run(Map.of(), "--lang", "fr", file)).contains(": refusé\n", "erreur 4/quantity: ", "et encore 17");
    }

    private String said() {
        String said = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return said;
    }

    @Test
    @DisplayName("quotes odd characters so that JSON stays JSON")
    void quotesOddCharacters() {
        assertThat(JsonWriter.of(Map.of("a\"b", "\u0001\n\u2028\\ é 😀")))
                .isEqualTo("{\"a\\\"b\": \"\\u0001\\u000a\\u2028\\\\ é \\ud83d\\ude00\"}");
    }
}
