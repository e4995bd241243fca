package org.comptoir.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.notification.NoticeKind;
import org.comptoir.notification.NoticeState;
import org.comptoir.notification.NoticeToSend;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Profile;
import org.comptoir.partners.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-03")
class NoticeTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private final Notice notice = notice();

    @Test
    @DisplayName("NOT-03 a notice that could not be sent is tried again and then sent")
    void triedAgain() {
        notice.claim();
        assertThat(notice.failed("connection refused", 12)).isTrue();
        assertThat(notice.state()).isEqualTo(NoticeState.FAILED);
        notice.claim();
        notice.sent(NOW);
        assertThat(notice.state()).isEqualTo(NoticeState.SENT);
        assertThat(notice.attempts()).isEqualTo(2);
    }

    @Test
    @DisplayName("NOT-03 a lapsed claim is claimed again; the message id stays the same")
    void lapsed() {
        notice.claim();
        NoticeToSend once = notice.toSend(List.of());
        notice.claim();
        NoticeToSend twice = notice.toSend(List.of());
        assertThat(twice.messageId()).isEqualTo(once.messageId());
        assertThat(twice.attempt()).isEqualTo(2);
    }

    @Test
    @DisplayName("NOT-03 sent twice is sent")
    void sentTwice() {
        notice.claim();
        notice.sent(NOW);
        notice.sent(NOW.plusSeconds(5));
        assertThat(notice.row().sentAt()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("NOT-03 after the last attempt the operator decides whether to try again")
    void dead() {
        notice.claim();
        assertThat(notice.failed("no such mailbox", 1)).isFalse();
        assertThat(notice.state()).isEqualTo(NoticeState.DEAD);
        assertThatThrownBy(notice::claim).isInstanceOf(RefusedException.class);
        notice.queueAgain(new Actor("op", "Op", 1, OrganisationKind.OPERATOR, EnumSet.of(Role.OPERATOR)));
        notice.claim();
        assertThat(notice.state()).isEqualTo(NoticeState.CLAIMED);
    }

    private static Notice notice() {
        Profile reader = new Profile(
                "+33700001201",
                "Armand",
                "Petit",
                "armand@batir.example",
                "+33700001201",
                "fr",
                10,
                "Bâtir",
                OrganisationKind.CUSTOMER,
                EnumSet.of(Role.BUYER));
        return new Notice(NoticeKind.ORDER_VALIDATED, reader, "C100001-001", NOW);
    }
}
