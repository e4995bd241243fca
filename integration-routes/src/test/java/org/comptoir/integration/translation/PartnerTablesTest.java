package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What partners' spreadsheets and programs do to their values, read by a mapping. */
@Tag("EXC-02")
@DisplayName("EXC-02 A partner's own table")
class PartnerTablesTest {
    private static final String ROOT = "<smooks-resource-list xmlns='https://www.smooks.org/xsd/smooks-2.0.xsd'"
            + " xmlns:csv='https://www.smooks.org/xsd/smooks/csv-1.7.xsd'"
            + " xmlns:jb='https://www.smooks.org/xsd/smooks/javabean-1.6.xsd' xmlns:p='urn:comptoir:partner-mapping:1'>";
    private static final String INVOICES = ROOT
            + """
            <csv:reader separator=';'>
              <p:record name='head' begins='ENT' fields='$ignore$,numero,date,fournisseur,tva,client,ht,taxe,ttc'/>
              <p:record name='line' begins='LIG' fields='$ignore$,ean,qte,prix,montant,taux'/>
              <p:record name='vat' begins='TVA' fields='$ignore$,taux,base,montant'/>
            </csv:reader>
            <jb:bean beanId='invoice' class='Invoice' createOnElement='head'>
              <jb:value property='number' data='head/numero'/>
              <jb:value property='issued' data='head/date'/>
              <jb:value property='currency' default='EUR'/>
              <jb:value property='supplier.gln' data='head/fournisseur'/>
              <jb:value property='supplier.vatNumber' data='head/tva'/>
              <jb:value property='buyer' data='head/client'/>
              <jb:value property='taxExclusive' data='head/ht'/>
              <jb:value property='taxTotal' data='head/taxe'/>
              <jb:value property='taxInclusive' data='head/ttc'/>
              <jb:wiring property='lines' beanIdRef='line'/>
              <jb:wiring property='vatBreakdown' beanIdRef='vat'/>
            </jb:bean>
            <jb:bean beanId='line' class='Invoice.Line' createOnElement='line'>
              <jb:value property='item.gtin' data='line/ean'/>
              <jb:value property='quantity' data='line/qte'/>
              <jb:value property='price' data='line/prix'/>
              <jb:value property='net' data='line/montant'/>
              <jb:value property='vat' data='line/taux'/>
            </jb:bean>
            <jb:bean beanId='vat' class='Invoice.VatBreakdown' createOnElement='vat'>
              <jb:value property='vat' data='vat/taux'/>
              <jb:value property='taxable' data='vat/base'/>
              <jb:value property='tax' data='vat/montant'/>
            </jb:bean></smooks-resource-list>""";
    private static final String HEAD =
            "ENT;F-1;23/11/2026 00:00;3020180000024;FR25812345678;3020180000017;120,00;24,00;%s\n";
    private static final String VAT = "TVA;20 %;120,00;24,00\n";

    private static ReadResult read(String config, String file) {
        assertThat(PartnerMapping.check(config)).isEmpty();
        return PartnerMapping.read(config, file.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    @Test
    @DisplayName(
            "may have prices with their sign, percentages, days with midnight, and article numbers that lost their zeros")
    void readsWhatSpreadsheetsLeave() {
        ReadResult result = read(
                INVOICES,
                HEAD.formatted("144,00 €") + "LIG;12345678905;10;10,00 €;100,00;20 %\nLIG;4,00630E+12;2;€ 10;20,00;20\n"
                        + VAT);

        Invoice invoice = (Invoice) result.messages().get(0).document();
        assertThat(told(result)).containsExactlyInAnyOrder("layout.zeros 2/ean", "layout.cell.cut 3/ean");
        assertThat(invoice.lines().get(0).item().gtin()).hasToString("0012345678905");
        assertThat(invoice.lines().get(0).vat().category()).isEqualTo("S");
        assertThat(invoice.taxInclusive()).hasToString("144.00 EUR");
    }

    @Test
    @DisplayName("of invoices gets the rules of every invoice, each told at its row and column")
    void invoicesGetTheSharedRules() {
        ReadResult result = read(
                INVOICES,
                HEAD.formatted("145,00") + "LIG;3020180100014;10;10,00;101,00;20\nLIG;3020180100021;2;10,00;20,00;20\n"
                        + VAT);

        assertThat(told(result))
                .containsExactlyInAnyOrder(
                        "document.total.inclusive 1/ttc",
                        "document.line.amount 2/montant",
                        "document.total.taxable 4/base");
    }

    @Test
    @DisplayName("says of a rate that is none just that, and not that its VAT is missing as well")
    void aWrongRateIsNoRateOfZero() {
        ReadResult result =
                read(INVOICES, HEAD.formatted("144,00") + "LIG;3020180100014;12;10,00;120,00;vingt\n" + VAT);

        assertThat(told(result)).contains("edifact.number 2/taux").noneMatch(t -> t.startsWith("document.vat.missing"));
    }

    @Test
    @DisplayName("in XML is read whatever its namespaces are, by local names, with the zone of its days passed over")
    void readsXmlWithNamespaces() {
        ReadResult result = read(
                ROOT
                        + """
                        <p:xml/>
                        <jb:bean beanId='c' class='PriceCatalogue' createOnElement='tarif'>
                          <jb:value property='number' data='tarif/@ref'/>
                          <jb:value property='validFrom' data='tarif/du'/>
                          <jb:wiring property='lines' beanIdRef='l'/>
                        </jb:bean>
                        <jb:bean beanId='l' class='PriceCatalogue.Line' createOnElement='produit'>
                          <jb:value property='item.gtin' data='produit/@ean'/>
                          <jb:value property='price' data='produit/prix'/>
                          <jb:value property='price.currency' data='produit/prix/@monnaie'/>
                        </jb:bean></smooks-resource-list>""",
                "<t:tarif xmlns:t='urn:t' xmlns:c='urn:c' ref='T-1'><c:du>2026-12-01T00:00:00+01:00</c:du>"
                        + "<t:produit ean='3020180100014'><t:prix monnaie='USD'>5,43</t:prix><c:nom>x</c:nom></t:produit>"
                        + "</t:tarif>");

        PriceCatalogue catalogue = (PriceCatalogue) result.messages().get(0).document();
        assertThat(catalogue.validFrom()).hasToString("2026-12-01");
        assertThat(catalogue.lines().get(0).price().currency()).hasToString("USD");
        assertThat(result.all()).extracting(Finding::code).containsExactly("partner.left");
    }

    private static final String XML_ORDERS = ROOT
            + """
            <p:xml/>
            <jb:bean beanId='o' class='Order' createOnElement='Cmd'>
              <jb:value property='number' data='Cmd/No'/>
              <jb:value property='buyer.gln' data='Cmd/Cli'/>
              <jb:wiring property='lines' beanIdRef='l'/>
            </jb:bean>
            <jb:bean beanId='l' class='Order.Line' createOnElement='Lig'>
              <jb:value property='lineId' data='Lig/@no'/>
              <jb:value property='item.gtin' data='Lig/Ean'/>
              <jb:value property='quantity' data='Lig/Qte'/>
            </jb:bean></smooks-resource-list>""";

    @Test
    @DisplayName("in XML leaves no attribute and no text beside elements without a word, but those of XML itself")
    void tellsAttributesAndMixedTexts() {
        ReadResult result = read(
                XML_ORDERS,
                "<Cmds xmlns='urn:c' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:c c.xsd'"
                        + " lot='7'><Cmd urgent='oui'><No>1</No><Cli>3020180000017</Cli><Remise taux='5' motif=''/>"
                        + "<Lig no='1'>avant<Ean>3020180100014</Ean><Qte u='KGM'>5</Qte>apres</Lig></Cmd></Cmds>");

        assertThat(result.all())
                .filteredOn(f -> f.code().equals("partner.left"))
                .extracting(f -> f.arguments().get(0), f -> f.place().brief())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("/Cmds/@lot", "/Cmds/@lot"),
                        org.assertj.core.groups.Tuple.tuple("Cmds/Cmd/@urgent", "/Cmds/Cmd/@urgent"),
                        org.assertj.core.groups.Tuple.tuple("Cmd/Remise/@taux", "/Cmds/Cmd/Remise/@taux"),
                        org.assertj.core.groups.Tuple.tuple("Cmd/Lig", "/Cmds/Cmd/Lig"),
                        org.assertj.core.groups.Tuple.tuple("Lig/Qte/@u", "/Cmds/Cmd/Lig/Qte/@u"));
    }

    private static String orders(String currency) {
        return ROOT
                + "<csv:reader fields='no,devise,ean,qte,pu' separator=';'/>"
                + "<jb:bean beanId='o' class='Order' createOnElement='csv-record'>"
                + "<jb:value property='number' data='csv-record/no'/>"
                + currency
                + "<jb:wiring property='lines' beanIdRef='l'/></jb:bean>"
                + "<jb:bean beanId='l' class='Order.Line' createOnElement='csv-record'>"
                + "<jb:value property='item.gtin' data='csv-record/ean'/>"
                + "<jb:value property='quantity' data='csv-record/qte'/>"
                + "<jb:value property='price' data='csv-record/pu'/></jb:bean></smooks-resource-list>";
    }

    @Test
    @DisplayName("may name its currency in words of its own, and its amounts are in the currency that is meant")
    void translatesItsCurrency() {
        ReadResult result = read(
                orders("<jb:value property='currency' data='csv-record/devise' decoder='Mapping'>"
                        + "<jb:decodeParam name='Franc'>CHF</jb:decodeParam></jb:value>"),
                "A-1;Franc;3020180100014;5;1,25\nA-2;Sou;3020180100014;5;1,25\n");

        Order order = (Order) result.messages().get(0).document();
        assertThat(order.currency()).isEqualTo("CHF");
        assertThat(order.lines().get(0).price().currency()).hasToString("CHF");
        assertThat(told(result)).containsExactlyInAnyOrder("edifact.currency 2/devise", "partner.code 2/devise");
    }

    @Test
    @DisplayName("that names no currency is told in which one it was read, once")
    void tellsTheAssumedCurrency() {
        ReadResult result = read(orders(""), "A-1;Franc;3020180100014;5;1,25\nA-1;Franc;3020180100021;5;2,50\n");

        Order order = (Order) result.messages().get(0).document();
        assertThat(order.lines().get(0).price().currency()).hasToString("EUR");
        assertThat(told(result)).containsExactlyInAnyOrder("partner.currency.assumed 1/pu", "partner.left 1/devise");
    }

    @Test
    @DisplayName("may say less than its mapping knows: a value without a place stands in every document")
    void hasConstants() {
        ReadResult result = read(
                orders("<jb:value property='currency' default='CHF'/><jb:value property='notes' default='EDI'/>")
                        .replace("'no,devise,", "'no,$ignore$,"),
                "A-1;x;3020180100014;5;1,25\n;;;;\nA-2;x;3020180100014;5;1,25\n");

        assertThat(told(result)).isEmpty();
        assertThat(result.messages()).hasSize(2).allSatisfy(message -> {
            Order order = (Order) message.document();
            assertThat(order.currency()).isEqualTo("CHF");
            assertThat(order.notes()).containsExactly("EDI");
            assertThat(order.lines().get(0).price().currency()).hasToString("CHF");
        });
    }

    @Test
    @DisplayName("cannot be bound by what takes nothing")
    void refusesBindingsOfNothing() {
        assertThat(PartnerMapping.check(orders("<jb:value property='currency'/>")))
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("partner.config.nothing", List.of("currency")));
    }

    @Test
    @DisplayName("has no codes for currencies that are none, nor a currency that is none")
    void refusesCurrenciesThatAreNone() {
        String coded = "<jb:value property='currency' data='csv-record/devise' decoder='Mapping'>"
                + "<jb:decodeParam name='Franc'>Francs suisses</jb:decodeParam></jb:value>";

        assertThat(List.of(coded, "<jb:value property='currency' default='Franc'/>"))
                .allSatisfy(binding -> assertThat(PartnerMapping.check(orders(binding)))
                        .extracting(Finding::code)
                        .containsExactly("edifact.currency"));
    }

    @Test
    @DisplayName("may write codes for numbers, and for those who have one: rates of VAT, places, articles")
    void hasCodesForAnything() {
        String config = orders("<jb:value property='deliverTo.gln' data='csv-record/devise' decoder='Mapping'>"
                        + "<jb:decodeParam name='QUAI'>3020180000031</jb:decodeParam></jb:value>"
                        + "<jb:value property='currency' default='EUR'/>")
                .replace(
                        "<jb:value property='quantity' data='csv-record/qte'/>",
                        "<jb:value property='quantity' data='csv-record/qte' decoder='Mapping'>"
                                + "<jb:decodeParam name='dz'>12</jb:decodeParam></jb:value>");

        ReadResult result = read(config, "A-1;QUAI;3020180100014;dz;1,25\n");

        Order order = (Order) result.messages().get(0).document();
        assertThat(told(result)).isEmpty();
        assertThat(order.deliverTo().gln()).hasToString("3020180000031");
        assertThat(order.lines().get(0).quantity()).hasToString("12 C62");
        assertThat(PartnerMapping.check(config.replace(">12<", ">douze<")))
                .extracting(Finding::code)
                .containsExactly("edifact.number");
    }

    @Test
    @DisplayName("with amounts of more decimals than the currency has is told where they are rounded")
    void tellsRoundedAmounts() {
        ReadResult result = read(
                orders("<jb:value property='currency' default='CHF'/>"
                        + "<jb:value property='terms.total' data='csv-record/devise'/>"),
                "A-1;6,255;3020180100014;5;1,251\n");

        Order order = (Order) result.messages().get(0).document();
        assertThat(order.terms().total()).hasToString("6.26 CHF");
        assertThat(told(result)).contains("document.amount.decimals 1/devise");
    }

    @Test
    @DisplayName("is read the same in whatever order the mapping has its beans")
    void readsBeansInAnyOrder() {
        String config = orders("<jb:value property='currency' default='EUR'/>").replace("devise", "$ignore$");
        int order = config.indexOf("<jb:bean beanId='o'");
        int line = config.indexOf("<jb:bean beanId='l'");
        int end = config.indexOf("</smooks-resource-list>");
        String turned = config.substring(0, order)
                + config.substring(line, end)
                + config.substring(order, line)
                + config.substring(end);
        String file = "A-1;x;3020180100014;5;1,25\nA-2;x;3020180100021;7;1,25\n";

        assertThat(told(read(turned, file))).isEmpty();
        assertThat(read(turned, file).messages())
                .extracting(Message::document)
                .isEqualTo(read(config, file).messages().stream()
                        .map(Message::document)
                        .toList());
    }
}
