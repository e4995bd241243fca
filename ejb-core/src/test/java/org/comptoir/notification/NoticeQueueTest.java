package org.comptoir.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

@Tag("NOT-03")
class NoticeQueueTest {
    @RepeatedTest(20)
    @DisplayName("NOT-03 pauses double from ten seconds to an hour, less up to a half by chance")
    void pauses() {
        assertThat(NoticeQueue.pause(1)).isBetween(5L, 10L);
        assertThat(NoticeQueue.pause(4)).isBetween(40L, 80L);
        assertThat(NoticeQueue.pause(12)).isBetween(1800L, 3600L);
        assertThat(NoticeQueue.pause(40)).isBetween(1800L, 3600L);
    }
}
