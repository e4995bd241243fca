package org.comptoir.system.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangerIT {

    @ParameterizedTest(name = "{0}")
    @Tag("IDN-01")
    @ValueSource(strings = {"/", "/buyer/orders/list.xhtml", "/operator/x.xhtml", "/account/profile.xhtml"})
    @DisplayName("IDN-01: a stranger is sent to sign in, and no session is made for him")
    void sentToSignIn(String path) throws Exception {
        HttpResponse<String> response = Http.get(path);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains(RunningProduct.url("/sign-in"));
        assertThat(response.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/favicon.svg",
                "/jakarta.faces.resource/portal.css.xhtml?ln=comptoir",
                "/resources/none",
                "/error/x"
            })
    @DisplayName("What is open to everybody makes no session, be it there or not")
    void noSession(String path) throws Exception {
        assertThat(Http.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/favicon.svg", "/error/x", "/api/v1/orders"})
    @DisplayName("Every answer tells the browser: no sniffing, no frames, no foreign referrers")
    void headers(String path) throws Exception {
        HttpHeaders headers = Http.get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    @Tag("IDN-08")
    @DisplayName("IDN-08: without a token, or with a wrong one, a machine gets 401")
    void noToken() throws Exception {
        assertThat(Http.get("/api/v1/orders").statusCode()).isEqualTo(401);
        assertThat(Http.raw("GET /api/v1/orders HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer wrong\r\n\r\n"))
                .contains(" 401 ");
    }

    @Test
    @DisplayName("Management, database and portal of the demo listen on loopback only")
    void loopback() throws Exception {
        InetAddress outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .findFirst()
                .orElse(null);
        org.junit.jupiter.api.Assumptions.assumeTrue(outside != null, "This machine has no address but loopback.");
        var ports = RunningProduct.ports();
        for (int port : new int[] {ports.management(), ports.http(), ports.mariadb(), ports.keycloak()}) {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            assertThatThrownBy(() -> new Socket(outside, port)).isInstanceOf(ConnectException.class);
        }
    }
}
