package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.Item;
import org.comptoir.document.Measures;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 An 856")
class X12PackingTest {
    private static ReadResult below(String... packs) {
        return shipped("SN1**20*EA", packs);
    }

    private static ReadResult shipped(String item, String... packs) {
        List<String> segments = new ArrayList<>(List.of(
                "BSN*00*ASN-7*20261123*0905*0002",
                "HL*1**S",
                "HL*2*1*O",
                "PRF*PO-9",
                "HL*3*2*I",
                "LIN*1*VN*A-1",
                item));
        segments.addAll(Arrays.asList(packs));
        return X12Sets.read("856", "SH", segments.toArray(String[]::new));
    }

    private static List<DespatchAdvice.Line> lines(ReadResult result) {
        return X12Sets.document(result, DespatchAdvice.class).lines();
    }

    @Test
    @DisplayName("with packs below an item that say how much they hold has a line for each pack")
    void dividesTheItem() {
        ReadResult result = below("HL*4*3*P", "SN1**12*EA", "HL*5*3*P", "SN1**8*EA", "CTT*1*20");

        assertThat(result.all()).isEmpty();
        assertThat(lines(result)).extracting("packageId").containsExactly("4", "5");
        assertThat(lines(result)).extracting("lineId").containsExactly("1", "1-2");
        assertThat(lines(result)).extracting("despatched").containsExactly(Quantity.of(12), Quantity.of(8));
        assertThat(lines(result)).extracting("orderLineId").containsExactly("1", "1");
    }

    @Test
    @DisplayName("with packs below an item says once what is said of all of the item, and weighs each pack")
    void saysOnceWhatIsOfAll() {
        ReadResult result = shipped(
                "SN1**20*EA**30*EA**BP",
                "DTM*094*20261001",
                "HL*4*3*P",
                "SN1**12*EA",
                "MEA*PD*G*14*KG",
                "HL*5*3*P",
                "SN1**8*EA",
                "TD1******G*9*KG");

        assertThat(result.all()).isEmpty();
        assertThat(lines(result)).extracting("ordered").containsExactly(Quantity.of(30), null);
        assertThat(lines(result)).extracting("outstanding").containsExactly(Quantity.of(10), null);
        assertThat(lines(result)).extracting("produced").doesNotContainNull();
        assertThat(X12Sets.document(result, DespatchAdvice.class).packages())
                .extracting(unit -> unit.measures().grossWeight().value().intValueExact())
                .containsExactly(14, 9);
    }

    @Test
    @DisplayName(
            "gives the weight of a unit around all others to the shipment, and a level of its own to each weight and mark")
    void weighsTheShipment() {
        Measures ton = new Measures(Quantity.of(new BigDecimal("1000"), "KGM"), null, null);
        Measures half = new Measures(Quantity.of(new BigDecimal("500"), "KGM"), null, null);
        DespatchAdvice example = ExampleDocuments.despatch();
        DespatchAdvice advice = example.withContents(
                List.of(
                        new PackageUnit("1", null, 2, "201", null, ton, List.of("HAUT")),
                        new PackageUnit("2", "1", 1, "CT", null, half, List.of("A")),
                        new PackageUnit("2", "1", 1, "CT", null, half, List.of("B")),
                        new PackageUnit("2", "1", 3, "CT", null, null, List.of("C"))),
                List.of(example.lines().get(1).in("2")));

        ReadResult back = Documents.read(Documents.write(advice, X12Examples.profile("004010")), ReadOptions.DEFAULT);

        DespatchAdvice read = X12Sets.document(back, DespatchAdvice.class);
        assertThat(back.all()).isEmpty();
        assertThat(read.shipment().measures()).isEqualTo(ton);
        assertThat(read.packages()).extracting("count").containsExactly(2, 1, 1, 3);
        assertThat(read.packages()).extracting("measures").containsExactly(null, half, half, null);
        assertThat(read.packages())
                .extracting("marks")
                .containsExactly(List.of("HAUT"), List.of("A"), List.of("B"), List.of("C"));
    }

    @Test
    @DisplayName("has a level for each of two units that weigh the same: a weight is that of its level")
    void weighsEqualUnits() {
        Measures half = new Measures(Quantity.of(new BigDecimal("500"), "KGM"), null, null);
        PackageUnit carton = new PackageUnit("2", null, 1, "CT", null, half, List.of());
        DespatchAdvice example = ExampleDocuments.despatch();
        DespatchAdvice advice = example.withContents(
                List.of(carton, carton), List.of(example.lines().get(1).in("2")));

        ReadResult back = Documents.read(Documents.write(advice, X12Examples.profile("004010")), ReadOptions.DEFAULT);

        assertThat(X12Sets.document(back, DespatchAdvice.class).packages())
                .extracting("count", "measures")
                .containsExactly(tuple(1, half), tuple(1, half));
    }

    @Test
    @DisplayName("whose packs hold another sum than their item says is told so")
    void comparesTheSum() {
        ReadResult result = below("HL*4*3*P", "SN1**12*EA", "HL*5*3*P", "SN1**9*EA");

        assertThat(X12Sets.problems(result)).containsExactly("x12.pack.sum");
        assertThat(result.all().get(0).arguments()).containsExactly("21", "20");
    }

    @Test
    @DisplayName("whose packs below an item do not say what they hold leaves the line outside of them, and tells it")
    void doesNotGuess() {
        ReadResult result = below("HL*4*3*P", "HL*5*3*P");

        assertThat(result.all()).extracting("code").containsExactly("x12.pack.spread");
        assertThat(lines(result)).extracting("packageId").containsOnlyNulls();
        assertThat(lines(result)).extracting("despatched").containsExactly(Quantity.of(20));
    }

    @Test
    @DisplayName("with one pack below an item has the line in it")
    void liesInTheOnlyPack() {
        ReadResult result = below("HL*4*3*P");

        assertThat(result.all()).isEmpty();
        assertThat(lines(result)).extracting("packageId").containsExactly("4");
    }

    @Test
    @DisplayName("with an order of the whole shipment beside those of its lines keeps both")
    void keepsTheOrderOfTheShipment() {
        ReadResult result = X12Sets.read(
                "856",
                "SH",
                "BSN*00*ASN-7*20261123*0905*0004",
                "HL*1**S",
                "REF*PO*PO-1",
                "HL*2*1*O",
                "PRF*PO-9",
                "HL*3*2*I",
                "LIN*1*VN*A-1",
                "SN1**20*EA");

        DespatchAdvice advice = X12Sets.document(result, DespatchAdvice.class);
        assertThat(advice.orderNumber()).isEqualTo("PO-1");
        assertThat(advice.lines()).extracting("orderNumber").containsExactly("PO-9");
    }

    @Test
    @DisplayName("or an 832 whose article has no number names it by its description")
    void namesAnArticleWithoutNumber() {
        PriceCatalogue example = ExampleDocuments.catalogue();
        PriceCatalogue.Line line = example.lines().get(0);
        PriceCatalogue catalogue = new PriceCatalogue(
                example.number(),
                example.issued(),
                example.validFrom(),
                example.validTo(),
                example.supplier(),
                example.buyer(),
                example.currency(),
                example.notes(),
                List.of(named(
                        line,
                        new Item(null, null, null, null, "Sable lavé 0/4 de la carrière de Saint-Martin-des-Champs"))));

        byte[] written = Documents.write(catalogue, X12Examples.profile("004010"));
        ReadResult back = Documents.read(written, ReadOptions.DEFAULT);

        assertThat(X12Sets.document(back, PriceCatalogue.class)).isEqualTo(catalogue);
        assertThat(back.all()).extracting(Finding::code).containsExactly("document.line.noarticle");
    }

    private static PriceCatalogue.Line named(PriceCatalogue.Line line, Item item) {
        return new PriceCatalogue.Line(
                line.lineId(),
                line.action(),
                item,
                line.price(),
                line.gross(),
                line.retail(),
                line.vat(),
                line.minimum(),
                line.packSize(),
                line.group(),
                line.validFrom(),
                line.validTo(),
                line.notes());
    }
}
