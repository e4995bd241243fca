package org.comptoir.portal.buyer.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.catalogue.ProductPage;
import org.comptoir.ordering.AskedLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORD-03")
@DisplayName("The picker")
class PickerTest {
    private final Picker picker = new Picker();

    @Test
    @DisplayName("takes the marked products of all pages, with the quantities beside them")
    void chosen() {
        picker.getMarks().put("A", true);
        picker.getMarks().put("B", false);
        picker.show(new ProductPage(List.of(), "key"));
        picker.forward();
        picker.getMarks().put("C", true);
        picker.getQuantities().put("C", "12");
        assertThat(picker.asked()).containsExactly(new AskedLine(0, "A", ""), new AskedLine(0, "C", "12"));
        assertThat(picker.getCount()).isEqualTo(2);
    }

    @Test
    @DisplayName("pages forward by key and back to where it came from")
    void pages() {
        picker.show(new ProductPage(List.of(), "k1"));
        picker.forward();
        picker.show(new ProductPage(List.of(), "k2"));
        picker.forward();
        assertThat(picker.query(1).afterKey()).isEqualTo("k2");
        picker.backward();
        assertThat(picker.query(1).afterKey()).isEqualTo("k1");
        picker.backward();
        assertThat(picker.query(1).afterKey()).isNull();
        assertThat(picker.isFirst()).isTrue();
    }

    @Test
    @DisplayName("begins again at the first page when the filter changes, and keeps what was chosen")
    void filter() {
        picker.getMarks().put("A", true);
        picker.show(new ProductPage(List.of(), "k1"));
        picker.forward();
        picker.restart();
        assertThat(picker.query(1).afterKey()).isNull();
        assertThat(picker.getCount()).isEqualTo(1);
    }
}
