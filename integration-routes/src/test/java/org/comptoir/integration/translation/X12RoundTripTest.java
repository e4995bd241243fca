package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EXC-02")
@DisplayName("EXC-02 Written X12")
class X12RoundTripTest {
    private static final Mailbox SENDER = Mailbox.of("3020180000017", "ZZ");
    private static final Mailbox RECIPIENT = Mailbox.of("3020180000024", "ZZ");

    static Stream<Arguments> documents() {
        return Stream.of(ExampleDocuments.order(), ExampleDocuments.response())
                .flatMap(d -> Stream.of("004010", "005010").map(r -> Arguments.of(d, r)));
    }

    private static byte[] written(BusinessDocument document, String release) {
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 5);
        return Documents.write(document, X12Profile.of(release, SENDER, RECIPIENT, "77", then));
    }

    @ParameterizedTest(name = "{1} [{index}]")
    @MethodSource("documents")
    @DisplayName("says the same when it is read again")
    void saysTheSame(BusinessDocument document, String release) {
        ReadResult back = Documents.read(written(document, release), ReadOptions.DEFAULT);

        assertThat(back.messages()).hasSize(1);
        assertThat(back.messages().get(0).document().toString()).isEqualTo(document.toString());
        assertThat(back.all()).isEmpty();
        assertThat(back.interchanges().get(0).sender()).isEqualTo(SENDER);
    }

    @Test
    @DisplayName("is read from EBCDIC too, with a finding")
    void isReadFromEbcdic() {
        String text =
                new String(written(ExampleDocuments.order(), "004010"), StandardCharsets.UTF_8).replace("œ", "oe");

        ReadResult back = Documents.read(text.getBytes(Charset.forName("IBM037")), ReadOptions.DEFAULT);

        assertThat(back.taken()).hasSize(1);
        assertThat(back.all()).extracting("code").containsExactly("x12.ebcdic");
    }

    @Test
    @DisplayName("is refused where SE counts wrongly or IEA has another number; the place is told")
    void isRefusedForItsEnvelope() {
        String text = new String(written(ExampleDocuments.order(), "004010"), StandardCharsets.UTF_8);

        assertThat(codes(text.replaceFirst("SE\\*\\d+", "SE*99"))).contains("x12.count.segments");
        assertThat(codes(text.replace("IEA*1*000000077", "IEA*1*000000078"))).contains("x12.reference.interchange");
        assertThat(codes(text.replace("GE*1*77", "GE*2*77"))).contains("x12.count.sets");
        assertThat(codes(text.substring(0, text.indexOf("SE*")))).contains("x12.trailer.missing");
    }

    private static java.util.List<String> codes(String text) {
        ReadResult result = Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        return result.all().stream()
                .map(org.comptoir.kernel.finding.Finding::code)
                .toList();
    }
}
