package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.integration.translation.ReadOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@DisplayName("EXC-02 The command 'convert'")
class ConvertTest {
    private static final String ORDERS = "src/test/resources/exchange/orders/eancom-d96a/10_message.edi";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int end;

    private void run(String... arguments) throws IOException {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        end = Convert.run(arguments, Map.of("LANG", "en"), out, errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edifact-d96a", "edifact-d01b"})
    @DisplayName("writes the same document in another directory")
    void writesTheSameDocument(String target) throws IOException {
        run(ORDERS, "--to", target);

        String expected = ExampleDocuments.order().toString().replace("œ", "oe");
        assertThat(Documents.read(out.toByteArray(), ReadOptions.DEFAULT)
                        .messages()
                        .get(0)
                        .document())
                .hasToString(expected);
        assertThat(err.size()).isZero();
    }

    @Test
    @DisplayName("shows the canonical document as JSON")
    void showsJson() throws IOException {
        run(ORDERS, "--to", "json");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"comptoir\": 1, \"document\": \"Order\", \"content\": {\"number\": \"PO-4711\"")
                .endsWith("}\n");
    }

    @Test
    @DisplayName("says why a file is not converted, and writes nothing")
    void saysWhy(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad"), "UNB+UNOC:3+A:14+B:14+261123:0905+1'UNZ+0+1'");
        run(bad.toString(), "--to", "json");

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("refused", "No document of this file was written");
        assertThat(end).isEqualTo(1);
    }

    @Test
    @DisplayName("tells where what was written breaks a rule of its syntax: a strict recipient refuses it")
    void tellsBreaches(@TempDir Path folder) throws IOException {
        String orders = Files.readString(Path.of(ORDERS), StandardCharsets.ISO_8859_1);
        String longer = orders.replace("PO-4711", "PO-4711-OF-OUR-BRANCH-IN-NANTES");
        run(Files.writeString(folder.resolve("longer.edi"), longer).toString(), "--to", "x12-4010");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "warning: Document PO-4711-OF-OUR-BRANCH-IN-NANTES: what was written breaks a rule of its syntax (1×)")
                .contains("4 BEG 3: The length of “PO-4711-OF-OUR-BRANCH-IN-NANTES” is 31, element 324");
        assertThat(out.size()).isPositive();
        assertThat(end).isZero();
    }

    @Test
    @DisplayName("tells what was not read of the file: it is not in what is written either")
    void tellsWhatWasNotRead(@TempDir Path folder) throws IOException {
        String orders = Files.readString(Path.of(ORDERS), StandardCharsets.ISO_8859_1);
        String more = orders.replaceFirst("(BGM[^']*'(?:\\s*DTM[^']*')+)", "$1ALI+FR'")
                .replace("UNT+31", "UNT+32");
        run(Files.writeString(folder.resolve("more.edi"), more).toString(), "--to", "csv");

        assertThat(out.size()).isPositive();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Segment ALI (additional information)", "ALI+FR");
    }

    @Test
    @DisplayName("says how it is used when the target is unknown or missing")
    void saysHowItIsUsed() throws IOException {
        run(ORDERS);
        run(ORDERS, "--to", "papyrus");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("format to convert to is not named", "no format “papyrus” to convert to", "edifact-d96a, ");
        assertThat(end).isEqualTo(2);
        run("--help");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("convert FILE")
                .contains("edifact-d96a, ");
    }

    private static String twoOrders() throws IOException {
        String one = Files.readString(Path.of(ORDERS), StandardCharsets.ISO_8859_1);
        String message = one.substring(one.indexOf("UNH+1"), one.indexOf("UNZ+1"));
        String second =
                message.replace("UNH+1+", "UNH+2+").replace("+31+1'", "+31+2'").replace("PO-4711", "PO/4712");
        return one.replace(message, message + second).replace("UNZ+1", "UNZ+2");
    }

    @Test
    @DisplayName("writes the first document alone where a file holds one, and says how to get the others")
    void onlyOne(@TempDir Path folder) throws IOException {
        Path two = Files.writeString(folder.resolve("two.edi"), twoOrders(), StandardCharsets.ISO_8859_1);
        run(two.toString(), "--to", "ubl");

        assertThat(Documents.read(out.toByteArray(), ReadOptions.DEFAULT).taken())
                .singleElement()
                .matches(message -> message.reference().equals("PO-4711"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Documents that were not written: 1, since", "--out");
        assertThat(end).isEqualTo(1);
    }

    @Test
    @DisplayName("writes each document to a file of its own in the folder that is named")
    void eachToItsFile(@TempDir Path folder) throws IOException {
        Path two = Files.writeString(folder.resolve("two.edi"), twoOrders(), StandardCharsets.ISO_8859_1);
        Path orders = folder.resolve("orders");
        run(two.toString(), two.toString(), "--to", "ubl", "--out", orders.toString());

        try (Stream<Path> files = Files.list(orders)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("PO-4711.xml", "PO_4712.xml", "PO-4711.2.xml", "PO_4712.2.xml");
        }
        assertThat(Documents.read(Files.readAllBytes(orders.resolve("PO_4712.xml")), ReadOptions.DEFAULT)
                        .taken())
                .hasSize(1);
        assertThat(out.size()).isZero();
        assertThat(end).isZero();
    }

    @Test
    @DisplayName("says which document of a file was not written, and ends with 1 for it")
    void saysWhichWasNotWritten(@TempDir Path folder) throws IOException {
        String text = "#ORDER;number;currency\n#LINE;lineId;gtin;quantity\nORDER;A;EUR\nLINE;1;3020180100014;5\n"
                + ";2;3020180100021;7\nORDER;B;EUR\nLINE;1;3020180100014;5\n";
        run(Files.writeString(folder.resolve("two.csv"), text).toString(), "--to", "json");

        assertThat(Documents.read(out.toByteArray(), ReadOptions.DEFAULT).taken())
                .singleElement()
                .matches(message -> message.reference().equals("B"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Document A was not written, since it is refused");
        assertThat(end).isEqualTo(1);
    }

    @Test
    @DisplayName("warns of an order that does not say who orders or when, which a table need not say")
    void saysWhatAnOrderLacks(@TempDir Path folder) throws IOException {
        String text = "#ORDER;number;currency\n#LINE;lineId;gtin;quantity\nORDER;A;EUR\nLINE;1;3020180100014;5\n";
        run(Files.writeString(folder.resolve("a.csv"), text).toString(), "--to", "ubl");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("does not say who orders", "does not say on which day it was written");
        assertThat(end).isZero();
    }

    @Test
    @DisplayName("compares lines by their numbers where a format writes them in another order")
    void comparesLinesByNumber() throws IOException {
        run("src/test/resources/exchange/despatch-hierarchies/eancom-d01b/10_message.edi", "--to", "x12-4010");

        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("“60” was written", "LOT7");
    }

    @Test
    @DisplayName("tells that a line which lies in several packages together was put into the first of them")
    void tellsTheFirstPackage() throws IOException {
        run("src/test/resources/exchange/despatch-hierarchies/eancom-d01b/10_message.edi", "--to", "ubl");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("lines.packageId", "“330201800000000797 + 330201800000000803 + 3302")
                .contains("was written as “330201800000000797”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "xlsx", "fixed-length"})
    @DisplayName("writes the documents of several files as one that can be read")
    void oneOfSeveral(String target) throws IOException {
        run(ORDERS, ORDERS, "--to", target);

        assertThat(Documents.read(out.toByteArray(), ReadOptions.DEFAULT).taken())
                .hasSize(2);
        assertThat(end).isZero();
    }

    @Test
    @DisplayName("says that a file stands where the folder should be, or that the folder takes nothing")
    void wrongFolders(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        run(ORDERS, "--to", "ubl", "--out", file.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is a file, a folder was expected");

        run(ORDERS, "--to", "ubl", "--out", file + "/below");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written into the folder");
        assertThat(end).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "xlsx", "fixed-length"})
    @DisplayName("writes what a document lacks empty in our own layouts, and warns of it")
    void writesWhatIsThere(String target, @TempDir Path folder) throws IOException {
        String answer = "ISA*00*          *00*          *ZZ*A              *ZZ*B              *261123*0905*U*00401"
                + "*000000001*0*P*>~GS*FA*A*B*20261123*0905*1*X*004010~ST*997*0001~AK1*PO*1~AK9*A*1*1*1~SE*4*0001~"
                + "GE*1*1~IEA*1*000000001~";
        run(Files.writeString(folder.resolve("997.x12"), answer).toString(), "--to", target);

        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("error");
        assertThat(out.size()).isPositive();
        assertThat(end).isZero();
    }

    @Test
    @DisplayName("writes tabulators and line ends of a text in fixed widths")
    void fixedControls(@TempDir Path folder) throws IOException {
        run(ORDERS, "--to", "json");
        String json = out.toString(StandardCharsets.UTF_8).replace("en vrac", "en\\tvrac,\\npas de sac");
        Path file = Files.writeString(folder.resolve("order.json"), json);
        out.reset();
        run(file.toString(), "--to", "fixed-length");

        assertThat(end).isZero();
        assertThat(Documents.read(out.toByteArray(), ReadOptions.DEFAULT)
                        .taken()
                        .get(0)
                        .document())
                .asString()
                .contains("en\tvrac,\npas de sac");
    }
}
