package org.comptoir.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-06")
@DisplayName("EXC-06 The password of an SFTP account")
class PasswordHashTest {
    @Test
    @DisplayName("is not readable in what is stored, and two equal ones look different")
    void hidden() {
        assertThat(PasswordHash.of("secret")).doesNotContain("secret").isNotEqualTo(PasswordHash.of("secret"));
    }

    @Test
    @DisplayName("opens, and another one does not")
    void matches() {
        String hash = PasswordHash.of("secret");
        assertThat(PasswordHash.matches(hash, "secret")).isTrue();
        assertThat(PasswordHash.matches(hash, "Secret")).isFalse();
        assertThat(PasswordHash.matches(hash, "")).isFalse();
    }
}
