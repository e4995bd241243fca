package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Order;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EXC-01")
@DisplayName("EXC-01 Written EDIFACT")
class RoundTripTest {
    private static final Mailbox SENDER = Mailbox.of("3020180000017", "14");
    private static final Mailbox RECIPIENT = Mailbox.of("3020180000024", "14");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 5);

    static Stream<Arguments> documentsInAllFlavours() {
        return Stream.concat(
                        ExampleDocuments.all().stream(),
                        Stream.of(
                                ExampleDocuments.callOff(),
                                ExampleDocuments.callOffChange(),
                                ExampleDocuments.callOffResponse(),
                                ExampleDocuments.receivedResponse(),
                                measuredDespatch()))
                .flatMap(d -> Stream.of("D.96A", "D.01B")
                        .flatMap(v -> Stream.of("UNOC 3", "UNOY 4").map(s -> Arguments.of(d, v, s))));
    }

    /** DESADV names the order beside the number of its line, even that of the head. */
    private static DespatchAdvice measuredDespatch() {
        DespatchAdvice advice = ExampleDocuments.measuredDespatch();
        DespatchAdvice.Line line = advice.lines().get(0);
        return advice.withContents(advice.packages(), List.of(X12Equivalence.of(line, advice.orderNumber())));
    }

    private static EdifactProfile profile(String directory, String syntax) {
        String[] parts = syntax.split(" ");
        return new EdifactProfile(parts[0], parts[1], directory, SENDER, RECIPIENT, "77", "1", true, NOW);
    }

    @ParameterizedTest(name = "{1} {2} [{index}]")
    @MethodSource("documentsInAllFlavours")
    @DisplayName("says the same when it is read again")
    void saysTheSameWhenReadAgain(BusinessDocument document, String directory, String syntax) {
        byte[] bytes = Documents.write(document, profile(directory, syntax));

        ReadResult back = Documents.read(bytes, ReadOptions.DEFAULT);

        String expected = syntax.startsWith("UNOC") ? document.toString().replace("œ", "oe") : document.toString();
        assertThat(back.messages()).hasSize(1);
        assertThat(back.messages().get(0).document().toString()).isEqualTo(expected);
        assertThat(back.all()).isEmpty();
        assertThat(back.outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"AB,AB,", "CA,CA,true", "PD,AP,true", "AP,AP,true", "RE,RE,false"})
    @DisplayName("keeps how an application answers a document, as far as the directories have a code for it (4343)")
    void keepsTheResponse(String code, String kept, Boolean accepted) {
        ApplicationAnswer answer = new ApplicationAnswer(
                "A1", null, code, ExampleDocuments.DAY, null, null, List.of(), List.of(), List.of());

        ReadResult back = Documents.read(Documents.write(answer, profile("D.01B", "UNOC 3")), ReadOptions.DEFAULT);

        assertThat(back.all()).isEmpty();
        ApplicationAnswer read = (ApplicationAnswer) back.messages().get(0).document();
        assertThat(read.response()).isEqualTo(kept);
        assertThat(read.accepted()).isEqualTo(accepted);
    }

    @Test
    @DisplayName("names sender, recipient, reference and test indicator in its envelope")
    void namesSenderAndRecipient() {
        byte[] bytes = Documents.write(ExampleDocuments.order(), profile("D.96A", "UNOC 3"));

        Interchange interchange =
                Documents.read(bytes, ReadOptions.DEFAULT).interchanges().get(0);

        assertThat(interchange.sender()).isEqualTo(SENDER);
        assertThat(interchange.recipient()).isEqualTo(RECIPIENT);
        assertThat(interchange.controlReference()).isEqualTo("77");
        assertThat(interchange.test()).isTrue();
        assertThat(interchange.prepared()).isEqualTo("2611230905");
    }

    @Test
    @DisplayName("keeps to capital letters without accents where the partner reads UNOA only")
    void keepsToTheRepertoireOfUnoa() {
        byte[] bytes = Documents.write(ExampleDocuments.order(), profile("D.96A", "UNOA 3"));

        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .contains("BATISSEURS DE L?'OUEST?: ?? ?+ SOEUR")
                .doesNotContainPattern("[a-z\\uFFFD]");
    }

    @Test
    @DisplayName("is not handed out when the document lacks what the message demands")
    void isNotHandedOutWhenIncomplete() {
        Order empty = new Order("1", "9", null, null, null, null, null, null, "EUR", List.of(), List.of());

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Documents.write(empty, profile("D.96A", "UNOC 3")))
                .isInstanceOfSatisfying(NotWritableException.class, e -> assertThat(e.findings())
                        .extracting("code")
                        .contains("edifact.segment.missing", "document.lines.none"));
    }
}
