package org.comptoir.system.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FramingIT {

    @Test
    @DisplayName("A well-formed request is answered: the two refusals below are not for another reason")
    void wellFormed() throws Exception {
        assertThat(Http.raw("GET /favicon.svg HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    @DisplayName("A head that ends in three carriage returns is a bad request (CVE-2026-28367)")
    void threeCarriageReturns() throws Exception {
        assertThat(Http.raw("GET /favicon.svg HTTP/1.1\r\nHost: localhost\r\r\r"))
                .contains(" 400 ");
    }

    @Test
    @DisplayName("A first header that begins with a space is a bad request (CVE-2026-28369)")
    void leadingSpace() throws Exception {
        assertThat(Http.raw("GET /favicon.svg HTTP/1.1\r\n Host: localhost\r\n\r\n"))
                .contains(" 400 ");
    }
}
