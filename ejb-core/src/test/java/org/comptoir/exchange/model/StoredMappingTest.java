package org.comptoir.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.comptoir.exchange.MappingState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-06")
@DisplayName("EXC-06 A version of a partner's mapping")
class StoredMappingTest {
    private static final Instant THEN = Instant.parse("2026-11-25T10:00:00Z");
    private final StoredMapping mapping = new StoredMapping(7, 2, "<x/>", "olga", THEN);

    @Test
    @DisplayName("is a draft first, and retiring it then changes nothing")
    void isADraft() {
        mapping.retire();

        assertThat(mapping.view().state()).isEqualTo(MappingState.DRAFT);
        assertThat(mapping.view().activatedBy()).isNull();
    }

    @Test
    @DisplayName("comes into use, is retired, and may come back; who did it stands with it")
    void comesBack() {
        mapping.activate("olga", THEN);
        mapping.retire();
        assertThat(mapping.view().state()).isEqualTo(MappingState.RETIRED);

        mapping.activate("paul", THEN.plusSeconds(60));

        assertThat(mapping.view().state()).isEqualTo(MappingState.ACTIVE);
        assertThat(mapping.view().activatedBy()).isEqualTo("paul");
        assertThat(mapping.view().text()).isEqualTo("<x/>");
    }
}
