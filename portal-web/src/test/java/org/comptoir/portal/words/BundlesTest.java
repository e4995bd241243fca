package org.comptoir.portal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("IDN-05")
@DisplayName("French and English say the same things")
class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest(name = "area {0}")
    @ValueSource(
            strings = {
                "common",
                "status",
                "buyer",
                "supplier",
                "operator",
                "accountant",
                "warehouse",
                "account",
                "mail",
                "finding"
            })
    @DisplayName("both languages have the same keys, none empty, with the same places to fill")
    void sameKeys(String area) throws IOException {
        Properties french = words(area, "fr");
        Properties english = words(area, "en");
        assumeThat(french).as("the bundle %s exists", area).isNotNull();
        assertThat(english.keySet()).isEqualTo(french.keySet());
        french.stringPropertyNames().forEach(key -> {
            assertThat(french.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(french.getProperty(key)));
        });
    }

    private static Object places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(place -> place.group(1))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Properties words(String area, String language) throws IOException {
        String name = "/org/comptoir/words/" + area + "_" + language + ".properties";
        try (InputStream in = BundlesTest.class.getResourceAsStream(name)) {
            if (in == null) {
                return null;
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }
}
