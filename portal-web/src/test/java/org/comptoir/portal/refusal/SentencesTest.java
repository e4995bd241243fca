package org.comptoir.portal.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.comptoir.kernel.refusal.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORD-06")
@DisplayName("A refusal is a sentence")
class SentencesTest {
    private final Refusal late = new Refusal("lifecycle", List.of("VALIDATE", "CANCELLED"), "CANCELLED", List.of());

    @Test
    @DisplayName("that names the action and the status in words, never by their codes")
    void words() {
        assertThat(Sentences.of(late, Locale.ENGLISH))
                .startsWith("“Validate” is not possible: the order is “Cancelled”.");
        assertThat(Sentences.of(late, Locale.FRENCH))
                .contains("Valider", "Annulée")
                .doesNotContain("VALIDATE");
    }

    @Test
    @DisplayName("that says what is possible now")
    void allowed() {
        Refusal refusal = new Refusal("lifecycle", List.of("SHIP", "PLACED"), "PLACED", List.of("VALIDATE", "REFUSE"));
        assertThat(Sentences.of(refusal, Locale.ENGLISH)).endsWith("Possible now: Validate, No product available.");
    }

    @Test
    @DisplayName("even when its code has no sentence yet")
    void unknown() {
        Refusal unknown = new Refusal("never.heard.of", List.of(), "", List.of());
        assertThat(Sentences.of(unknown, Locale.ENGLISH)).contains("never.heard.of");
    }
}
