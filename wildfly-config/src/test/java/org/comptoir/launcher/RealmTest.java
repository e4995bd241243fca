package org.comptoir.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("IDN-01")
class RealmTest {

    private String realm;

    @BeforeEach
    void read() throws Exception {
        realm = Files.readString(Path.of("src/main/keycloak/comptoir-realm.json"));
    }

    @Test
    @DisplayName("IDN-01: sign-in by e-mail too, with links to sign up and to renew the password")
    void links() {
        assertThat(realm)
                .contains("\"loginWithEmailAllowed\": true")
                .contains("\"registrationAllowed\": true")
                .contains("\"resetPasswordAllowed\": true");
    }

    @Test
    @DisplayName("Passwords cannot be tried without end")
    void bruteForce() {
        assertThat(realm).contains("\"bruteForceProtected\": true");
    }

    @Test
    @DisplayName("People come back to exact addresses only: no redirect has a wildcard")
    void noWildcard() {
        var redirects = Pattern.compile("\"redirectUris\": \\[([^\\]]*)\\]").matcher(realm);
        while (redirects.find()) {
            assertThat(redirects.group(1)).doesNotContain("*");
        }
        assertThat(realm).doesNotContain("/*\"");
    }

    @Test
    @DisplayName("The portal's secret comes from outside; nobody gets a token for a typed password")
    void secrets() {
        assertThat(realm)
                .contains("\"secret\": \"${COMPTOIR_OIDC_SECRET}\"")
                .doesNotContain("\"directAccessGrantsEnabled\": true");
    }
}
