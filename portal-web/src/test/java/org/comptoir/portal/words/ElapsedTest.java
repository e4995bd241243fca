package org.comptoir.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VAL-04")
@DisplayName("Times are told by their distance from now")
class ElapsedTest {
    private static final Instant NOW = Instant.parse("2026-12-04T10:00:00Z");
    private final Elapsed french = new Elapsed(NOW, Locale.FRENCH);
    private final Elapsed english = new Elapsed(NOW, Locale.ENGLISH);

    @Test
    @DisplayName("minutes, hours, yesterday with its time, then the date")
    void since() {
        assertThat(english.since(NOW.minusSeconds(20))).isEqualTo("just now");
        assertThat(french.since(NOW.minus(Duration.ofMinutes(12)))).isEqualTo("il y a 12 min");
        assertThat(english.since(NOW.minus(Duration.ofHours(3)))).isEqualTo("3 h ago");
        assertThat(english.since(NOW.minus(Duration.ofHours(24)))).isEqualTo("yesterday 11:00");
        assertThat(french.since(NOW.minus(Duration.ofDays(9)))).isEqualTo("25/11/2026");
    }

    @Test
    @DisplayName("the time left turns to attention in the last eight hours and to danger afterwards")
    void tone() {
        assertThat(english.tone(NOW.plus(Duration.ofHours(9)))).isEqualTo("calm");
        assertThat(english.tone(NOW.plus(Duration.ofHours(7)))).isEqualTo("attention");
        assertThat(english.tone(NOW.minus(Duration.ofMinutes(1)))).isEqualTo("danger");
    }

    @Test
    @DisplayName("the time left is said in its largest useful unit, and so is what is late")
    void left() {
        assertThat(english.left(NOW.plus(Duration.ofMinutes(45)))).isEqualTo("45 min left");
        assertThat(french.left(NOW.plus(Duration.ofHours(4)))).isEqualTo("4 h restantes");
        assertThat(english.left(NOW.plus(Duration.ofDays(3)))).isEqualTo("3 days left");
        assertThat(french.left(NOW.minus(Duration.ofHours(3)))).isEqualTo("en retard de 3 h");
    }
}
