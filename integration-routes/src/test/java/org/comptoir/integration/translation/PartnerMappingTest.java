package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Order;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gln;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-06")
@DisplayName("EXC-06 A partner's own file")
class PartnerMappingTest {
    private static final String CONFIG = resource("10_mapping.xml");
    private static final String FILE = resource("20_orders.csv");

    private static String resource(String name) {
        try (InputStream in = PartnerMappingTest.class.getResourceAsStream("/exchange/orders-in/partner-csv/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ReadResult read(String text) {
        return PartnerMapping.read(CONFIG, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    @Test
    @DisplayName("becomes one order for each number, by his Smooks configuration")
    void becomesOrders() {
        ReadResult result = read(FILE);

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(result.messages()).hasSize(2);
        Order order = (Order) result.messages().get(0).document();
        assertThat(order.number()).isEqualTo("C-1");
        assertThat(order.issued()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(order.buyer().gln()).isEqualTo(Gln.of("3020180000017"));
        assertThat(order.lines()).hasSize(2);
        assertThat(order.lines().get(0).price().amount()).isEqualByComparingTo("5.43");
        assertThat(order.lines().get(1).quantity().value()).isEqualByComparingTo(new BigDecimal(1000));
        assertThat(order.lines().get(1).price()).isNull();
    }

    @Test
    @DisplayName("keeps a backslash, which is a text like any other")
    void keepsABackslash() {
        Order second = (Order) read(FILE).messages().get(1).document();

        assertThat(second.deliverTo().id("92")).contains("QUAI\\7");
    }

    @Test
    @DisplayName("in the characters of an old spreadsheet is read as such")
    void readsOldSpreadsheets() {
        byte[] bytes = FILE.replace("QUAI\\7", "Hôtel").getBytes(Charset.forName("windows-1252"));

        Order second = (Order) PartnerMapping.read(CONFIG, bytes, ReadOptions.DEFAULT)
                .messages()
                .get(1)
                .document();

        assertThat(second.deliverTo().id("92")).contains("Hôtel");
    }

    @Test
    @DisplayName("is answered by row and by the partner's own column names")
    void isAnsweredByRowAndColumn() {
        ReadResult result = read(FILE.replace(";3;5,43", ";trois;5,43").replace("24/11", "31/11"));

        assertThat(result.messages().get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.messages().get(1).findings())
                .extracting(Finding::code, Finding::place)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("edifact.number", new Place.InTable(4, "quantite")),
                        org.assertj.core.groups.Tuple.tuple("partner.date", new Place.InTable(4, "date")));
    }

    @Test
    @DisplayName("loses no row and no cell silently: short, long and nameless rows are told")
    void losesNothingSilently() {
        ReadResult result =
                read(FILE + "C-3;24/11/2026\nC-4;24/11/2026;;;3020180100014;1;2;zu viel\n;;;;3020180100014;9;\n");

        assertThat(result.interchanges().get(0).findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("partner.row.short", "partner.row.long", "partner.row.nonumber");
        assertThat(result.messages()).extracting(Message::reference).contains("C-3", "C-4");
    }

    @Test
    @DisplayName("may be mapped by any reading and binding configuration")
    void acceptsAGoodMapping() {
        assertThat(PartnerMapping.check(CONFIG)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<jb:bean beanId='x' class='java.lang.ProcessBuilder' createOnElement='csv-set'/>",
                "<jb:bean beanId='x' class='java.util.ArrayList' factory='java.lang.Runtime#getRuntime'/>",
                "<jb:expression execOnElement='csv-record'>Runtime.getRuntime()</jb:expression>",
                "<import file='/etc/passwd'/>",
                "<resource-config selector='*'><resource type='groovy'>System.exit(1)</resource></resource-config>",
                "<jb:bean beanId='x' class='java.util.ArrayList' createOnElement=\"csv-record[java()]\"/>",
                "<jb:bean beanId='x' class='java.util.ArrayList' createOnElement='csv-set'>${7*7}</jb:bean>",
                "<ftl:freemarker xmlns:ftl='https://www.smooks.org/xsd/smooks/freemarker-2.0.xsd'/>",
                "<conditions><condition id='x'>true</condition></conditions>",
                "<?xml-stylesheet href='x'?>",
                "<jb:bean beanId='x' class='java.util.ArrayList' condition='x'/>"
            })
    @DisplayName("may not be mapped by what runs code or reaches outside")
    void refusesWhatRunsCode(String part) {
        String config = CONFIG.replace("</smooks-resource-list>", part + "</smooks-resource-list>");

        List<Finding> findings = PartnerMapping.check(config);

        assertThat(findings).isNotEmpty().allMatch(Finding::isError);
        assertThat(PartnerMapping.read(config, FILE.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    @DisplayName("may not be mapped by a configuration with entities")
    void refusesEntities() {
        String config = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + CONFIG.replace("separator=\";\"", "separator=\"&e;\"");

        assertThat(PartnerMapping.check(config)).extracting(Finding::code).containsExactly("xml.doctype");
    }

    @Test
    @DisplayName("may not be mapped by a configuration without reader or rows")
    void refusesAnEmptyMapping() {
        assertThat(PartnerMapping.check("<smooks-resource-list xmlns='https://www.smooks.org/xsd/smooks-2.0.xsd'/>"))
                .extracting(Finding::code)
                .containsExactly("partner.config.noreader", "partner.config.norows");
    }
}
