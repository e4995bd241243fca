package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.document.Order;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@DisplayName("EXC-02 An X12 interchange")
class X12EnvelopeTest {
    private static final String[] ORDER = {
        "BEG*00*SA*P-1**20261120", "CUR*BY*USD", "PO1*1*10*EA*5**VN*A1", "PO1*2*4*EA*2**VN*B1", "CTT*2*14", "AMT*TT*58"
    };

    private static String order() {
        return X12Sets.of("850", "PO", ORDER);
    }

    @Test
    @DisplayName("of a US retailer is taken without a finding: count, sum of quantities and total agree")
    void isTaken() {
        assertThat(X12Sets.read(order()).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CTT*2*14, CTT*2*15, document.control.quantities", "AMT*TT*58, AMT*TT*68, document.total.lines"})
    @DisplayName("whose order has another sum than its lines is told so")
    void comparesTheSums(String right, String wrong, String code) {
        assertThat(X12Sets.problems(X12Sets.read(order().replace(right, wrong))))
                .containsExactly(code);
    }

    @Test
    @DisplayName("with a charge has another total than its lines, and that is right")
    void hasCharges() {
        String charged = order().replace("CTT*2", "SAC*C*D240***500********06~CTT*2")
                .replace("SE*8", "SE*9")
                .replace("AMT*TT*58", "AMT*TT*63");

        assertThat(X12Sets.problems(X12Sets.read(charged))).isEmpty();
    }

    @Test
    @DisplayName("in a guide of an industry (004010VICS) is one of its release")
    void isOfItsRelease() {
        assertThat(X12Sets.read(order().replace("X*004010", "X*004010VICS")).all())
                .isEmpty();
        assertThat(X12Sets.read(order().replace("X*004010", "X*004030VICS")).all())
                .extracting("code")
                .containsExactly("x12.release");
    }

    @Test
    @DisplayName("with a set in the group of another kind is told so")
    void wantsTheRightGroup() {
        ReadResult result = X12Sets.read(order().replace("GS*PO", "GS*IN"));

        assertThat(result.all()).extracting("code").containsExactly("x12.group.kind");
        assertThat(result.all().get(0).arguments()).containsExactly("850", "PO", "IN");
    }

    @Test
    @DisplayName("with the same control number for two sets of a group is told so; in another group it may come again")
    void wantsNumbersOfItsOwn() {
        String set = order().substring(order().indexOf("ST*"), order().indexOf("GE*"));
        String twice = order().replace(set, set + set).replace("GE*1", "GE*2");
        String group = order().substring(order().indexOf("GS*"), order().indexOf("IEA*"));
        String twoGroups = order().replace(
                        group, group + group.replace("*77*X", "*78*X").replace("GE*1*77", "GE*1*78"))
                .replace("IEA*1", "IEA*2");

        assertThat(X12Sets.read(twice).all()).extracting("code").containsExactly("x12.reference.repeated");
        assertThat(X12Sets.read(twoGroups).all()).isEmpty();
    }

    @Test
    @DisplayName("that holds no set is refused, and why is said")
    void isNotEmpty() {
        String set = order().substring(order().indexOf("GS*"), order().indexOf("IEA*"));

        ReadResult result = X12Sets.read(order().replace(set, "").replace("IEA*1", "IEA*0"));

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.all()).extracting("code").containsExactly("interchange.empty");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "20261120, 20261320, x12.date",
        "20261120, 11/20/2026, x12.date",
        "20261120, 261120, x12.element.date",
        "'EA*5**', 'EA*1,250.50**', x12.element.number"
    })
    @DisplayName("with a wrong date or number is told that once")
    void tellsOnce(String right, String wrong, String code) {
        ReadResult result = X12Sets.read(
                order().replace("~AMT*TT*58", "").replace("SE*8", "SE*7").replace(right, wrong));

        assertThat(result.all()).extracting("code").containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "856, SH, BSN*{0}*B-1*20261123*0905*0005",
        "861, RC, BRA*B-1*20261123*{0}*2~DTM*050*20261122",
        "855, PR, BAK*{0}*AC*P-1*20261123",
        "846, IB, BIA*{0}*SI*B-1*20261123",
        "832, SC, BCT*PC*B-1********{0}"
    })
    @DisplayName("that cancels a document is never taken for it; any other purpose is told")
    void asksForItsPurpose(String set, String group, String begin) {
        ReadResult cancelled =
                X12Sets.read(set, group, begin.replace("{0}", "01").split("~"));
        ReadResult replaced =
                X12Sets.read(set, group, begin.replace("{0}", "05").split("~"));
        ReadResult original =
                X12Sets.read(set, group, begin.replace("{0}", "00").split("~"));

        assertThat(cancelled.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(cancelled.all()).extracting("code").contains("x12.purpose.cancels");
        assertThat(replaced.all()).extracting("code").contains("x12.purpose");
        assertThat(original.all()).extracting("code").doesNotContain("x12.purpose", "x12.purpose.cancels");
    }

    @Test
    @DisplayName("with an order of unknown purpose and kind is told both")
    void tellsUnknownCodes() {
        ReadResult result = X12Sets.read(order().replace("BEG*00*SA", "BEG*99*QQ"));

        assertThat(result.all()).extracting("code").containsExactly("x12.purpose", "x12.element.left");
        assertThat(X12Sets.document(result, Order.class).function()).isEqualTo("9");
    }

    @Test
    @DisplayName("below the head of a mail is found, and what stands above it is told")
    void belowTheHeadOfAMail() {
        ReadResult result = X12Sets.read("From: orders@example.com\nSubject: PO\n\n" + order());

        assertThat(result.all()).extracting("code").containsExactly("x12.stray");
        assertThat(X12Sets.document(result, Order.class).number()).isNotEmpty();
    }
}
