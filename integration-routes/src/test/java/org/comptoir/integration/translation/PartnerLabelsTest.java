package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.comptoir.document.TransportInstruction;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Sscc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-06")
@DisplayName("EXC-06 The labels of packages in a partner's own file")
class PartnerLabelsTest {
    private static final String MAPPING =
            """
            <smooks-resource-list xmlns="https://www.smooks.org/xsd/smooks-2.0.xsd"
                xmlns:jb="https://www.smooks.org/xsd/smooks/javabean-1.6.xsd" xmlns:p="urn:comptoir:partner-mapping:1">
              <p:xml/>
              <jb:bean beanId="transport" class="TransportInstruction" createOnElement="transport">
                <jb:value property="number" data="transport/no"/>
                <jb:wiring property="goods" beanIdRef="goods"/>
              </jb:bean>
              <jb:bean beanId="goods" class="TransportInstruction.Goods" createOnElement="goods">
                <jb:value property="type" data="goods/kind"/>
                <jb:value property="packages" data="goods/label"/>
              </jb:bean>
            </smooks-resource-list>
            """;

    private static ReadResult read(String labels) {
        String file = "<transport><no>T-1</no><goods><kind>201</kind>" + labels + "</goods></transport>";
        return PartnerMapping.read(MAPPING, file.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static TransportInstruction document(ReadResult result) {
        return (TransportInstruction) result.messages().get(0).document();
    }

    @Test
    @DisplayName("are bound to a list: all that are found stand in it")
    void all() {
        ReadResult result = read("<label>330201800000000018</label><label>330201800000000025</label>");

        assertThat(PartnerMapping.check(MAPPING)).isEmpty();
        assertThat(document(result).goods().get(0).packages())
                .containsExactly(new Sscc("330201800000000018"), new Sscc("330201800000000025"));
    }

    @Test
    @DisplayName("are told where one is wrong, and the others stay")
    void wrong() {
        ReadResult result = read("<label>330201800000000019</label><label>330201800000000025</label>");

        assertThat(result.all())
                .filteredOn(each -> each.code().equals("identifier.sscc"))
                .extracting(Finding::arguments)
                .containsExactly(java.util.List.of("330201800000000019"));
        assertThat(document(result).goods().get(0).packages()).containsExactly(new Sscc("330201800000000025"));
    }
}
