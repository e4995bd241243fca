package org.comptoir.portal.buyer.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.ordering.AskedLine;
import org.comptoir.ordering.LineAnswer;
import org.comptoir.ordering.LineAnswer.Verdict;
import org.comptoir.ordering.NewOrder;
import org.comptoir.portal.words.Formats;
import org.comptoir.portal.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The new order on the screen")
class OrderFormTest {
    private final Formats french = Formats.of(Locale.FRENCH);
    private final OrderForm form = new OrderForm();

    @Test
    @Tag("ORD-05")
    @DisplayName("adds its totals up as the order will: net per line, VAT once per rate")
    void totals() {
        form.add(found(1, "3", "0.333", "20"), french);
        form.add(found(2, "1", "0.333", "5.5"), french);
        assertThat(form.getTotals().net()).isEqualTo(Money.euro("1.33"));
        assertThat(form.getTotals().vat()).isEqualTo(Money.euro("0.22"));
        assertThat(form.getUnits()).isEqualByComparingTo("4");
    }

    @Test
    @Tag("ORD-02")
    @DisplayName("counts an article that is scanned again up, on the line that is there")
    void scannedAgain() {
        form.add(found(1, "6", "1", "20"), french);
        FormLine line = form.add(found(1, "6", "1", "20"), french);
        assertThat(form.getLines()).hasSize(1);
        assertThat(line.getQuantity()).isEqualTo("12");
    }

    @Test
    @Tag("ORD-02")
    @DisplayName("keeps what is to be mended out of the totals and out of the order")
    void open() {
        form.setSupplierId(7L);
        form.setSiteId(8L);
        form.add(found(1, "2", "1", "20"), french);
        form.add(new LineAnswer(new AskedLine(4, "XYZ", "3"), Verdict.UNKNOWN, List.of(), null, null), french);
        assertThat(form.getOpen()).isEqualTo(1);
        assertThat(form.getTotals().net()).isEqualTo(Money.euro("2"));
        assertThat(form.order().lines()).containsExactly(new NewOrder.Line(1, new BigDecimal("2")));
    }

    @Test
    @Tag("ORD-02")
    @DisplayName("says what is wrong with a line in the reader's words, with what it asked")
    void problem() {
        ProductView product = product(1, "1", "20");
        LineAnswer answer = new LineAnswer(
                new AskedLine(1, "R1", "5"),
                Verdict.NOT_A_MULTIPLE,
                List.of(product),
                new BigDecimal("5"),
                new BigDecimal("6"));
        FormLine line = form.add(answer, french);
        assertThat(Problems.sentence(line, Words.of(Locale.FRENCH), french))
                .isEqualTo("Se vend par multiples de 6\u202f; vous demandez 5.");
        assertThat(line.getSuggestion()).isEqualByComparingTo("6");
    }

    @Test
    @Tag("ORD-02")
    @DisplayName("warns when less is available than ordered, and takes the line all the same")
    void tooLittle() {
        FormLine line = form.add(found(1, "500", "1", "20"), french);
        assertThat(line.isShort()).isTrue();
        assertThat(line.isFound()).isTrue();
    }

    @Test
    @Tag("ORD-01")
    @DisplayName("can move to another server with all that was typed")
    void travels() throws IOException, ClassNotFoundException {
        form.add(found(1, "2", "1", "20"), french);
        form.setReference("CH-1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(form);
        OrderForm arrived =
                (OrderForm) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(arrived.getReference()).isEqualTo("CH-1");
        assertThat(arrived.getTotals()).isEqualTo(form.getTotals());
    }

    private static LineAnswer found(long id, String quantity, String price, String vat) {
        BigDecimal found = new BigDecimal(quantity);
        AskedLine asked = new AskedLine(1, "R" + id, quantity);
        return new LineAnswer(asked, Verdict.FOUND, List.of(product(id, price, vat)), found, found);
    }

    private static ProductView product(long id, String price, String vat) {
        return new ProductView(
                id,
                7,
                "Supplier",
                "96385074",
                "R" + id,
                "Product " + id,
                null,
                "Category",
                "C62",
                BigDecimal.ONE,
                new BigDecimal("6"),
                BigDecimal.ONE,
                UnitPrice.euro(price),
                VatRate.standard(vat),
                true,
                new BigDecimal("40"));
    }
}
