package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.catalogue.ProductView;
import org.comptoir.ordering.LineAnswer.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ORD-02")
class AnswersTest {
    private final ProductView bySixFromTwelve = AnOrder.product(1, "2.50", "12", "6");

    @ParameterizedTest
    @DisplayName("ORD-02: every quantity is answered: good, below the minimum, not a multiple, unreadable")
    @CsvSource(
            delimiter = ';',
            value = {
                "12;FOUND;12", "18;FOUND;18", "'';FOUND;12", "6;BELOW_MINIMUM;12", "13;NOT_A_MULTIPLE;18",
                "'1 200';FOUND;1200", "'18,0';FOUND;18", "abc;BAD_QUANTITY;12", "-6;BAD_QUANTITY;12",
                        "0;BAD_QUANTITY;12",
                "99999999999;BAD_QUANTITY;12", "1e9;BAD_QUANTITY;12"
            })
    void quantities(String quantity, Verdict verdict, BigDecimal suggestion) {
        LineAnswer answer = Answers.to(new AskedLine(1, "9521000000018", quantity), List.of(bySixFromTwelve));
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.suggestion()).isEqualByComparingTo(suggestion);
    }

    @Test
    @DisplayName("ORD-02: a code is unknown, or it means several products, or one that is not sold any more")
    void products() {
        AskedLine asked = new AskedLine(3, "9521000000018", "12");
        assertThat(Answers.to(asked, List.of()).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Answers.to(asked, List.of(bySixFromTwelve, AnOrder.product(2, "1", "1", "1")))
                        .verdict())
                .isEqualTo(Verdict.AMBIGUOUS);
    }

    @Test
    @DisplayName("ORD-02: a bar code is the same with 12, 13 or 14 digits; a reference is the same in small letters")
    void codes() {
        assertThat(Answers.means("09521000000018", bySixFromTwelve)).isTrue();
        assertThat(Answers.means("ref-1", bySixFromTwelve)).isTrue();
        assertThat(Answers.means("9521000000025", bySixFromTwelve)).isFalse();
    }
}
