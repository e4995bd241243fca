package org.comptoir.integration.mapping.xml;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.comptoir.document.Item;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Values as terms; nothing for null. */
public final class Texts {
    private static final String GTIN = "0160";

    private final Section section;

    /** @param section what the terms are put into */
    public Texts(Section section) {
        this.section = section;
    }

    /** The text as it is. */
    public Texts text(String id, String text) {
        section.put(id, text);
        return this;
    }

    /** The day as xs:date; the table turns it where the syntax wants another form. */
    public Texts date(String id, LocalDate date) {
        section.put(id, date == null ? null : date.toString());
        return this;
    }

    /** The number without an exponent. */
    public Texts number(String id, BigDecimal number) {
        section.put(id, number == null ? null : number.toPlainString());
        return this;
    }

    /** The amount, qualified by its currency. */
    public Texts amount(String id, Money amount) {
        if (amount != null) {
            section.put(id, amount.amount().toPlainString(), amount.currency().getCurrencyCode());
        }
        return this;
    }

    /** The quantity, qualified by its unit. */
    public Texts quantity(String id, Quantity quantity) {
        if (quantity != null) {
            section.put(id, quantity.value().toPlainString(), quantity.unit());
        }
        return this;
    }

    /** The price, and its basis where it is not one unit. */
    public Texts price(String id, String basis, UnitPrice price, Quantity quantity) {
        if (price != null) {
            section.put(id, price.amount().toPlainString(), price.currency().getCurrencyCode());
            boolean one = price.per().compareTo(BigDecimal.ONE) == 0;
            String unit = quantity == null ? Quantity.ONE : quantity.unit();
            section.put(basis, one ? null : price.per().toPlainString(), unit);
        }
        return this;
    }

    /** Category and rate; a category outside the scope of VAT has no rate. */
    public Texts vat(String category, String percent, VatRate vat) {
        if (vat != null) {
            section.put(category, vat.category());
            section.put(
                    percent, vat.category().equals("O") ? null : vat.percent().toPlainString());
        }
        return this;
    }

    /** The numbers of an article and its name, for which one of the numbers stands in where it has none. */
    public Texts article(String standard, String seller, String buyer, String name, Item item) {
        return article(standard, GTIN, seller, buyer, name, item);
    }

    /** The same, whose standard number has this scheme (ISO 6523); null: that of GTINs. */
    public Texts article(String standard, String scheme, String seller, String buyer, String name, Item item) {
        String gtin = item.gtin() == null ? item.gtinAsWritten() : item.gtin().toString();
        section.put(standard, gtin, scheme == null ? GTIN : scheme);
        section.put(seller, item.supplierReference());
        section.put(buyer, item.customerReference());
        String number = item.supplierReference() == null ? gtin : item.supplierReference();
        section.put(name, item.name() == null ? number : item.name());
        return this;
    }
}
