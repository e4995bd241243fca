package org.comptoir.system.mapping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.comptoir.system.browser.Journey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The operator changes how a partner's own file is read, and takes the change back. */
class MappingPageIT extends Journey {
    private static final String OPERATOR = "07 00 00 00 01";
    private static final String BUYER = "07 00 00 12 01";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final double FIRST_READING = 60_000;
    private static final String SAMPLE = "commande;date;livraison;lieu;fournisseur;code_barres;quantite;libelle\n"
            + "MV-T-1;22/11/2026;01/12/2026;9520000110017;9520000220006;9523000000012;24;Riz rond\n";

    @Test
    @Tag("EXC-06")
    @DisplayName(
            "EXC-06: a partner's mapping is checked, tried on a file, stored, put into use, and taken back to the version before")
    void changed() {
        signIn(OPERATOR);
        open("/operator/partners/list.xhtml");
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Maison Verte"))
                .locator("a[href*='mapping.xhtml']")
                .click();
        String before = page.locator("tr .chip.success")
                .locator("xpath=ancestor::tr//a")
                .innerText();
        String inUse = page.locator("pre.raw").first().innerText();

        check(inUse.replaceFirst("<csv:reader", "<import file='/etc/passwd'/><csv:reader"));
        assertThat(page.locator(".findings")).containsText("ligne");
        assertThat(page.locator("#storing .primary")).hasCount(0);
        assertThat(page.locator("#trying")).hasCount(0);
        picture("mapping-refused");

        check(inUse.replace("property=\"name\"", "property=\"note\""));
        assertThat(page.locator("main")).containsText("Aucun défaut relevé");
        page.locator("#trying input[type=file]").setInputFiles(file("essai.csv", SAMPLE));
        page.locator("#trying button[type=submit]").click();
        // the first file that is read by a mapping waits for Smooks
        assertThat(page.locator("table.changes"))
                .containsText("Riz rond", new LocatorAssertions.ContainsTextOptions().setTimeout(FIRST_READING));
        picture("mapping-tried");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        assertThat(page.locator("table.changes")).isVisible();
        picture("mapping-tried-phone");
        page.setViewportSize(1440, 900);

        page.locator("#storing .primary").click();
        assertThat(page.locator("body")).containsText("est enregistrée");
        use();
        assertThat(page.locator("tbody tr").first().locator(".chip")).containsText("En service");

        page.locator("a.row-link")
                .filter(new Locator.FilterOptions().setHasText(before))
                .first()
                .click();
        assertThat(page.locator("[data-opens=using]")).containsText("Revenir");
        use();
        assertThat(page.locator("tr .chip.success").locator("xpath=ancestor::tr"))
                .containsText(before);
        picture("mapping-taken-back");
        assertThat(inUse()).containsText("Claire Dubois");
        looksInEnglish();
    }

    private Locator inUse() {
        return page.locator("tr .chip.success").locator("xpath=ancestor::tr");
    }

    /** People stand there by name, in either language. */
    private void looksInEnglish() {
        page.locator("[id$=en]").first().click();
        assertThat(page.locator("main")).containsText("Put into use by");
        assertThat(inUse()).containsText("Claire Dubois");
        picture("mapping-english");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        picture("mapping-english-phone");
        page.setViewportSize(1440, 900);
        page.locator("[id$=fr]").first().click();
        assertThat(page.locator("main")).containsText("Versions");
    }

    @Test
    @Tag("EXC-06")
    @DisplayName("EXC-06: nobody but the operator sees a partner's mapping")
    void strangers() {
        signIn(BUYER);
        open("/operator/partners/mapping.xhtml?profile=1");
        assertThat(page.locator("pre.raw")).hasCount(0);
        assertThat(page.locator("#checking")).hasCount(0);
    }

    private void check(String text) {
        page.locator("#checking input[type=file]").setInputFiles(file("mapping.xml", text));
        page.locator("#checking button[type=submit]").click();
    }

    private void use() {
        page.locator("[data-opens=using]").click();
        Locator go = page.locator("#using button[type=submit]");
        go.click();
        assertThat(go).isHidden();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
