package org.comptoir.integration.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Item;
import org.comptoir.document.OrderChange;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
@DisplayName("EXC-01 The rules over the canonical documents")
class DocumentRulesTest {
    private static final Item CEMENT = Item.of(Gtin.of("3020180100014"), "Ciment");

    private static List<Finding> check(BusinessDocument document, Places places) {
        List<Finding> findings = new ArrayList<>();
        DocumentCheck.check(document, places, findings::add);
        return findings;
    }

    @Test
    @DisplayName("find nothing in any of the example documents, nor in none at all")
    void examples() {
        assertThat(ExampleDocuments.all())
                .allSatisfy(d -> assertThat(check(d, new Places())).isEmpty());
        assertThat(check(null, new Places())).isEmpty();
    }

    @Test
    @DisplayName("tell a line that is added to an order which is cancelled")
    void addedAndCancelled() {
        OrderChange.Line line = new OrderChange.Line(
                "1", null, OrderChange.Action.ADDED, CEMENT, Quantity.of(1), null, null, List.of());
        OrderChange change =
                new OrderChange("C", "O", true, null, null, null, null, null, "EUR", List.of(), List.of(line));

        assertThat(check(change, new Places())).extracting(Finding::code).containsExactly("document.change.cancelled");
    }

    @Test
    @DisplayName("tell an article that a catalogue has twice, at its own line; not one with another period")
    void articleTwice() {
        PriceCatalogue.Line first = line("1", null);
        PriceCatalogue.Line again = line("2", null);
        PriceCatalogue.Line later = line("3", LocalDate.of(2027, 1, 1));
        Places places = new Places();
        Place row = new Place.InTable(7, "");
        places.keep(again, row);
        PriceCatalogue catalogue =
                new PriceCatalogue("C", null, null, null, null, null, "EUR", List.of(), List.of(first, again, later));

        assertThat(check(catalogue, places))
                .containsExactly(Finding.warning("document.article.repeated", row, "3020180100014"));
    }

    private static PriceCatalogue.Line line(String id, LocalDate from) {
        return new PriceCatalogue.Line(
                id,
                PriceCatalogue.Action.CURRENT,
                CEMENT,
                UnitPrice.euro("5"),
                null,
                null,
                null,
                null,
                null,
                null,
                from,
                null,
                List.of());
    }
}
