package org.comptoir.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

@Tag("NOT-03")
@DisplayName("NOT-03 Waiting after a failed attempt")
class BackOffTest {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @RepeatedTest(20)
    @DisplayName("doubles each time, up to the bound, give or take a quarter")
    void doubles() {
        assertThat(BackOff.after(1, LONGEST)).isBetween(Duration.ofMillis(1500), Duration.ofMillis(2500));
        assertThat(BackOff.after(4, LONGEST)).isBetween(Duration.ofSeconds(12), Duration.ofSeconds(20));
        assertThat(BackOff.after(60, LONGEST)).isBetween(Duration.ofSeconds(450), Duration.ofSeconds(750));
    }
}
