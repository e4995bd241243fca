package org.comptoir.integration.transport.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-03")
@DisplayName("EXC-03 Headers from outside that steer Camel")
class CamelHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CamelFileName",
                "camelfilename",
                "CAMELExecCommandExecutable",
                "cAmElBeanMethodName",
                " CamelHttpUri",
                "Camel-File-Name",
                "camel_file_name",
                "org.apache.camel.file"
            })
    @DisplayName("are stripped in any spelling")
    void stripped(String name) {
        Map<String, Object> headers = new HashMap<>(Map.of(name, "x"));
        CamelHeaders.strip(headers);
        assertThat(headers).isEmpty();
    }

    @Test
    @DisplayName("others stay")
    void others() {
        Map<String, Object> headers = new HashMap<>(Map.of("Subject", "caramel", "X-Orders", "2"));
        CamelHeaders.strip(headers);
        assertThat(headers).hasSize(2);
    }
}
