package org.comptoir.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {

    @TempDir
    private Path checkout;

    @Test
    @DisplayName("Without variables: ports from 8000, data in the checkout, the demo")
    void defaults() {
        Installation installation = installation(Map.of());
        assertThat(installation.ports().http()).isEqualTo(8080);
        assertThat(installation.home()).isEqualTo(checkout.resolve(".comptoir"));
        assertThat(installation.demo()).isTrue();
        assertThat(installation.publicUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    @DisplayName("All ports count from COMPTOIR_PORT_BASE")
    void ports() {
        Ports ports = Ports.parse("9000");
        assertThat(new int[] {ports.http(), ports.management(), ports.keycloak(), ports.mariadb()})
                .containsExactly(9080, 9990, 9180, 9306);
        assertThat(new int[] {ports.sftp(), ports.sandboxSftp(), ports.smtp(), ports.sandboxHttp()})
                .containsExactly(9222, 9223, 9225, 9226);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"abc", "80", "70000", "9000 x"})
    @DisplayName("A base that is no usable number is a problem with a remedy")
    void wrongBase(String base) {
        assertThatThrownBy(() -> Ports.parse(base))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.remedy()).isNotBlank());
    }

    @Test
    @DisplayName("The demo does not listen beyond this machine: its passwords are known")
    void demoStaysHome() {
        Product product = new Product(installation(Map.of("COMPTOIR_BIND", "0.0.0.0")));
        assertThatThrownBy(() -> product.startBuilt(new Progress(System.out)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not listen on 0.0.0.0");
    }

    @Test
    @DisplayName("Outside the demo its sign-in server, whose users are known, is not started")
    void ownSignIn() {
        Product product = new Product(installation(Map.of("COMPTOIR_PROFILE", "none")));
        assertThatThrownBy(() -> product.startBuilt(new Progress(System.out)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("for the demo");
    }

    @Test
    @DisplayName("A port that another program holds is named, with its part and what to do")
    void takenPort() throws Exception {
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            int base = taken.getLocalPort() - 180;
            Product product = new Product(installation(Map.of("COMPTOIR_PORT_BASE", String.valueOf(base))));
            assertThatThrownBy(() -> product.startBuilt(new Progress(System.out)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    @DisplayName("Behind TLS the session's cookie travels by TLS only")
    void secureCookie() {
        Installation installation = installation(Map.of("COMPTOIR_PUBLIC_URL", "https://comptoir.example"));
        assertThat(Variables.forParts(installation, new Secrets(installation)))
                .containsEntry("COMPTOIR_COOKIE_SECURE", "true");
        Installation plain = installation(Map.of());
        assertThat(Variables.forParts(plain, new Secrets(plain))).doesNotContainKey("COMPTOIR_COOKIE_SECURE");
    }

    @Test
    @DisplayName("A secret is made once and kept")
    void secrets() {
        String first = new Secrets(installation(Map.of())).get("mariadb.root");
        assertThat(first).hasSize(36);
        assertThat(new Secrets(installation(Map.of())).get("mariadb.root")).isEqualTo(first);
    }

    private Installation installation(Map<String, String> variables) {
        return Installation.of(checkout, variables);
    }
}
