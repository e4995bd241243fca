package org.comptoir.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-05")
@DisplayName("EXC-05 Findings kept with a message")
class FindingTextTest {
    @Test
    @DisplayName("come back with severity, code, place and what they quote")
    void roundTrip() {
        List<Finding> findings = List.of(
                Finding.error("edifact.count.segments", new Place.InSegment("1", 12, "UNT", 1, 0), "19", "20"),
                Finding.warning("csv.quantity", new Place.InTable(3, "B"), "«1,5\"", ""),
                Finding.information("json.extra", new Place.InTree("/lines/3")),
                Finding.error("exchange.fault", new Place.WholeFile(), "8"));
        assertThat(FindingText.read(FindingText.written(findings))).isEqualTo(findings);
    }

    @Test
    @DisplayName("are none where none were written")
    void none() {
        assertThat(FindingText.read(null)).isEmpty();
        assertThat(FindingText.read(FindingText.written(List.of()))).isEmpty();
    }
}
