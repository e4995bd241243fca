package org.comptoir.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of the journeys: a browser of one's own for each test (cookies of nobody else), a French desk by default; a failure
 * leaves a picture.
 */
@ExtendWith(PictureOnFailure.class)
public abstract class Journey {

    /** The password of all demo users. */
    protected static final String PASSWORD = "demo-Comptoir-1";

    private static final int DESK_WIDTH = 1440;
    private static final int DESK_HEIGHT = 900;
    private static final double MILLIS = 20_000;

    /** The page that is looked at. */
    protected Page page;

    private BrowserContext context;

    @BeforeEach
    void openBrowser() {
        Assumptions.assumeTrue(
                Chromium.program().isPresent(),
                "There is no Chromium on this machine, so the journeys are skipped. Debian: apt-get install chromium");
        context = Chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(DESK_WIDTH, DESK_HEIGHT));
        context.setDefaultTimeout(MILLIS);
        page = context.newPage();
    }

    @AfterEach
    void closeBrowser() {
        if (context != null) {
            context.close();
        }
    }

    /** The browser's cookies and settings. */
    protected BrowserContext context() {
        return context;
    }

    /** Opens a page of the portal. */
    protected void open(String path) {
        page.navigate(RunningProduct.url(path));
    }

    /** Signs in by mobile number or e-mail and lands on the start page of the person's role. */
    protected void signIn(String user) {
        open("/");
        fillSignIn(user, PASSWORD);
        page.waitForURL(url -> url.startsWith(RunningProduct.url("/")) && !url.contains("/sign-in"));
    }

    /** Fills the sign-in server's form and sends it. */
    protected void fillSignIn(String user, String password) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** What the page says, wherever it says it. */
    protected Locator says(String text) {
        return page.getByText(text).first();
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    protected void picture(String name) {
        if (page != null && !page.isClosed()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + ".png")));
        }
    }
}
