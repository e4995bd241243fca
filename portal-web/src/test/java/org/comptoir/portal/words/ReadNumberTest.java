package org.comptoir.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("INV-01")
@DisplayName("A typed number")
class ReadNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "12,5|12.5", "3 734,21|3734.21", "3\u202f734,21\u00a0€|3734.21", "3,734.21|3734.21", "0|0"
            })
    @DisplayName("is read in both writings, with or without grouping and sign of the currency")
    void read(String typed, String number) {
        assertThat(Formats.read(typed)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-1", "1e9", "abc", "1,2,3", "9999999999999", "0x10"})
    @DisplayName("is not guessed when it is none")
    void none(String typed) {
        assertThat(Formats.read(typed)).isEmpty();
    }
}
