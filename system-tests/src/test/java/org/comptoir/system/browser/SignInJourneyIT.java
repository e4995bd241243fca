package org.comptoir.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.util.Optional;
import org.comptoir.system.product.Eventually;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInJourneyIT extends Journey {

    @ParameterizedTest(name = "{0}")
    @Tag("IDN-01")
    @Tag("IDN-02")
    @ValueSource(strings = {"07 00 00 12 01", "+33700001201", "0700001201", "armand.petit@batipro.example"})
    @DisplayName(
            "IDN-01, IDN-02: by mobile number, as people write it, or by e-mail; first name, last name and company are shown")
    void signsIn(String user) {
        signIn(user);
        assertThat(page.locator("header.bar")).containsText("Armand Petit");
        assertThat(page.locator("header.bar")).containsText("BatiPro");
    }

    @Test
    @Tag("IDN-01")
    @DisplayName(
            "IDN-01: the sign-in page offers to create an account and to renew the password, in the product's words")
    void offers() {
        open("/");
        assertThat(page.locator("label[for=username]")).containsText("Numéro de mobile ou e-mail");
        assertThat(says("Créer un compte")).isVisible();
        assertThat(says("Mot de passe oublié")).isVisible();
        picture("sign-in");
    }

    @Test
    @Tag("IDN-01")
    @DisplayName("IDN-01: who forgot the password types the mobile number and finds a link in the mailbox")
    void forgotten() throws Exception {
        open("/");
        says("Mot de passe oublié").click();
        page.locator("#username").fill("07 00 00 12 02");
        page.locator("[type=submit]").click();
        Eventually.get("a mail with a link", Duration.ofSeconds(30), () -> Optional.of(mailbox())
                .filter(mails -> mails.contains("lea.roche@batipro.example")));
    }

    private static String mailbox() throws java.io.IOException {
        String url = "http://127.0.0.1:" + RunningProduct.ports().sandboxHttp() + "/mails";
        try (java.io.InputStream in = java.net.URI.create(url).toURL().openStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    @Tag("IDN-01")
    @DisplayName("IDN-01: a wrong password is refused without telling which half was wrong")
    void wrongPassword() {
        open("/");
        fillSignIn("07 00 00 12 01", "not-this-one");
        assertThat(says("ne vont pas ensemble")).isVisible();
    }

    @Test
    @Tag("IDN-01")
    @DisplayName("IDN-01: who wanted a certain page lands there after sign-in")
    void wantedPage() {
        open("/account/profile.xhtml?from=mail");
        fillSignIn("07 00 00 12 01", PASSWORD);
        page.waitForURL(RunningProduct.url("/account/profile.xhtml?from=mail"));
    }

    @Test
    @Tag("IDN-01")
    @DisplayName(
            "IDN-01: sign-out ends the session here and at the sign-in server; the old cookie opens nothing any more")
    void signsOut() {
        signIn("07 00 00 12 01");
        Cookie old = session();
        open("/sign-out");
        assertThat(page.locator("#username")).isVisible();
        open("/");
        assertThat(page.locator("#username")).isVisible();
        context().clearCookies();
        context().addCookies(java.util.List.of(new Cookie(old.name, old.value).setUrl(RunningProduct.url("/"))));
        open("/account/profile.xhtml");
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    @DisplayName("The session's cookie is hidden from scripts, stays on this site, and changes at sign-in")
    void cookie() {
        signIn("07 00 00 12 01");
        assertThat(session().httpOnly).isTrue();
        assertThat(session().sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(page.url()).doesNotContain("jsessionid");
        assertThat(page.content()).doesNotContain("jsessionid");
    }

    @Test
    @DisplayName("A session's number that somebody else has chosen is not taken over at sign-in")
    void fixation() {
        context()
                .addCookies(java.util.List.of(
                        new Cookie("JSESSIONID", "chosen-by-a-stranger").setUrl(RunningProduct.url("/"))));
        signIn("07 00 00 12 01");
        assertThat(session().value).doesNotContain("chosen-by-a-stranger");
    }

    @Test
    @DisplayName("Scripts run by a nonce only: the page says so, and the browser has nothing to complain about")
    void nonces() {
        java.util.List<String> complaints = new java.util.ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        signIn("07 00 00 12 01");
        String policy = page.reload().headerValue("Content-Security-Policy");
        assertThat(policy).contains("script-src 'self' 'nonce-").doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest(name = "{0} lands on {1}, {2} is closed")
    @CsvSource({
        "07 00 00 12 01,/buyer/,/operator/",
        "07 00 00 21 01,/supplier/,/buyer/",
        "07 00 00 21 02,/warehouse/,/supplier/",
        "07 00 00 21 03,/accountant/,/operator/",
        "07 00 00 00 01,/operator/,/supplier/"
    })
    @Tag("IDN-03")
    @DisplayName("IDN-03: each role lands on its own start page, and the other roles' pages are closed")
    void startPage(String user, String own, String other) {
        signIn(user);
        assertThat(page.url()).startsWith(RunningProduct.url(own));
        assertThat(page.navigate(RunningProduct.url(other + "x.xhtml")).status())
                .isEqualTo(403);
    }

    private Cookie session() {
        return context().cookies(RunningProduct.url("/")).stream()
                .filter(cookie -> "JSESSIONID".equals(cookie.name))
                .findFirst()
                .orElseThrow();
    }
}
