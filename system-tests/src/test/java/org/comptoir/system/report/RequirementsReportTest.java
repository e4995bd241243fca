package org.comptoir.system.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequirementsReportTest {

    @Test
    @DisplayName("Ids are found in tags and in sentences, not in other texts")
    void found() {
        String quote = "\"";
        String source = "@" + "Tag(" + quote + "ABC-01" + quote + ") @" + "DisplayName(\n " + quote
                + "ABC-02, ABC-03: so it is" + quote + ") String x = " + quote + "ABC-04" + quote;
        assertThat(RequirementsReport.ids(source)).containsExactly("ABC-01", "ABC-02", "ABC-03");
    }

    @Test
    @DisplayName("A requirement without a test stands out, and is not counted")
    void counted() {
        TreeSet<String> tests = new TreeSet<>(java.util.List.of("OneTest"));
        String report = RequirementsReport.report(Map.of("ABC-01", "One", "ABC-02", "Two"), Map.of("ABC-01", tests));
        assertThat(report)
                .contains("1 of 2 have a test")
                .contains("| ABC-01 | One | OneTest |")
                .contains("**none yet**");
    }
}
