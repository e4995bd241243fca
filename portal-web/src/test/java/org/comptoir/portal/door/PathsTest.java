package org.comptoir.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("IDN-01")
class PathsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"/", "/index.xhtml", "/supplier/sales/order.xhtml", "/account/profile.xhtml", "/resourcesx"})
    @DisplayName("A page is closed to who has not signed in")
    void closed(String path) {
        assertThat(Paths.isOpen(path)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/jakarta.faces.resource/app.css.xhtml", "/favicon.svg", "/manifest.webmanifest"})
    @DisplayName("What a page is drawn with is open to everybody")
    void open(String path) {
        assertThat(Paths.isOpen(path)).isTrue();
    }

    @ParameterizedTest(name = "{0} asks for {1}")
    @CsvSource({
        "/buyer/orders/list.xhtml,buyer",
        "/warehouse/pick.xhtml,warehouse",
        "/operator/payout/runs.xhtml,operator"
    })
    @DisplayName("The first folder of a path names the role that it asks for")
    void role(String path, String role) {
        assertThat(Paths.role(path)).isEqualTo(role);
    }

    @Test
    @DisplayName("The account's pages ask for no particular role")
    void noRole() {
        assertThat(Paths.role("/account/profile.xhtml")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x", "/sign-out"
            })
    @DisplayName("After sign-in nobody is sent to another site, nor straight out again")
    void foreign(String target) {
        assertThat(Paths.isOurs(target)).isFalse();
    }

    @Test
    @DisplayName("After sign-in one is sent to the page that one wanted, with its filters")
    void ours() {
        assertThat(Paths.isOurs("/supplier/sales/orders.xhtml?status=placed&page=2"))
                .isTrue();
    }
}
