package org.comptoir.integration.mapping.edifact;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.syntax.edifact.SegmentWriter;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Writes what the documents share, in the directory that the partner wants. */
public final class Writing {
    /** How many characters the number of a line has at most (1082, 1156). */
    private static final int LINE_NUMBER = 6;

    private final SegmentWriter out;
    private final boolean d01b;
    /** That of CUX, or null as long as none was written. */
    private String currency;

    /** @param directory {@code D.96A} or {@code D.01B} */
    public Writing(SegmentWriter out, String directory) {
        this.out = out;
        this.d01b = directory.equals("D.01B");
    }

    /** Whether D.01B is written, not D.96A. */
    public boolean isD01B() {
        return d01b;
    }

    /** Whether the directory that is written has a code of an element (1153, 3035, 4451, 4461). */
    public boolean has(String element, String code) {
        return DirectoryCodes.has(d01b ? "D.01B" : "D.96A", element, code);
    }

    public void put(String tag, Object... elements) {
        out.put(tag, elements);
    }

    /** How many segments were written. */
    public int count() {
        return out.count();
    }

    /** The segments, one a line. */
    public String text() {
        return out.text();
    }

    /** BGM: kind (1001), number, function (1225). */
    public void beginning(String kind, String number, String function) {
        beginning(kind, number, function, null);
    }

    /** BGM of an answer. @param response how it answers (4343), or null */
    public void beginning(String kind, String number, String function, String response) {
        out.put("BGM", kind, number, function, response);
    }

    /** DTM as a day (format 102); nothing for null. */
    public void date(String qualifier, LocalDate date) {
        if (date != null) {
            out.put("DTM", of(qualifier, Dates.write(date), "102"));
        }
    }

    /** RFF; nothing for null. */
    public void reference(String qualifier, String value) {
        if (value != null) {
            out.put("RFF", of(qualifier, value));
        }
    }

    /** RFF with a line number (1156); LI has the line alone when the value is null, or the number too long for 1156. */
    public void reference(String qualifier, String value, String line) {
        if (value == null || line != null && line.length() > LINE_NUMBER) {
            reference(qualifier, value);
            reference("LI", line);
        } else {
            out.put("RFF", of(qualifier, value, line));
        }
    }

    /** FTX under a text subject, five parts a segment and as many segments as it takes. */
    public void texts(String subject, List<String> texts) {
        for (String text : texts) {
            List<String> parts = Wrapping.wrap(text, d01b ? 512 : 70);
            for (int i = 0; i < parts.size(); i += 5) {
                String[] five = parts.subList(i, Math.min(i + 5, parts.size())).toArray(String[]::new);
                out.put("FTX", subject, null, null, of(five));
            }
        }
    }

    /** CUX: the reference currency, as {@code use} (4 invoicing, 9 order, 11 payment); nothing for null. */
    public void currency(String code, String use) {
        if (code != null) {
            currency = code;
            out.put("CUX", of("2", code, use));
        }
    }

    /** LIN, PIA and IMD of a line. @param action element 1229, or null */
    public void article(String lineId, String action, Item item) {
        article(lineId, action, item, null);
    }

    /** LIN, PIA and IMD of a line. @param group the supplier's article group (7143 = GU), or null */
    public void article(String lineId, String action, Item item, String group) {
        numbers(lineId, action, item);
        additional("1", group, "GU");
        description("F", item.name());
    }

    /** Element 1082: six digits in D.96A, six characters in D.01B; null for a longer number, which is no other line's. */
    public String lineNumber(String lineId) {
        boolean fits = lineId != null && (d01b ? lineId.length() <= LINE_NUMBER : lineId.matches("\\d{1,6}"));
        return fits ? lineId : null;
    }

    /** LIN and PIA with the article's own numbers. @param action element 1229, or null */
    public void numbers(String lineId, String action, Item item) {
        String number = item.gtin() == null ? item.gtinAsWritten() : item.gtin().toString();
        out.put("LIN", lineNumber(lineId), action, number == null ? null : of(number, d01b ? "SRV" : "EN"));
        String function = number == null ? "5" : "1";
        additional(function, item.supplierReference(), "SA");
        additional(item.supplierReference() == null ? function : "1", item.customerReference(), "IN");
    }

    private void additional(String function, String number, String kind) {
        if (number != null) {
            out.put("PIA", function, of(number, kind));
        }
    }

    /** IMD, two parts a segment and as many segments as it takes; nothing for null. @param kind element 7077 */
    public void description(String kind, String text) {
        List<String> parts = text == null ? List.of() : Wrapping.wrap(text, d01b ? 256 : 35);
        for (int i = 0; i < parts.size(); i += 2) {
            String second = i + 1 < parts.size() ? parts.get(i + 1) : null;
            out.put("IMD", kind, null, of(null, null, null, parts.get(i), second));
        }
    }

    /** QTY; nothing for null. */
    public void quantity(String qualifier, Quantity quantity) {
        if (quantity != null) {
            String unit = Units.toEdifact(quantity.unit());
            out.put("QTY", of(qualifier, quantity.value().toPlainString(), unit));
        }
    }

    /** QTY as a number of pieces; nothing for null. */
    public void pieces(String qualifier, BigDecimal pieces) {
        if (pieces != null) {
            quantity(qualifier, Quantity.of(pieces, Quantity.ONE));
        }
    }

    /** PRI AAA: the net price, its basis where it is not one unit; nothing for null. */
    public void price(UnitPrice price) {
        price("AAA", price);
    }

    /** PRI with its basis where it is not one unit; nothing for null. @param kind element 5125 */
    public void price(String kind, UnitPrice price) {
        if (price != null) {
            boolean one = price.per().compareTo(BigDecimal.ONE) == 0;
            String basis = one ? null : price.per().toPlainString();
            out.put("PRI", of(kind, price.amount().toPlainString(), null, null, basis));
        }
    }

    /** MOA, with its currency (6345) where that is not the one that CUX named before; nothing for null. */
    public void amount(String qualifier, Money money) {
        if (money != null) {
            String own = money.currency().getCurrencyCode();
            out.put("MOA", of(qualifier, money.amount().toPlainString(), own.equals(currency) ? null : own));
        }
    }

    /** UNS S, then CNT 2 with the number of lines where the message has it. */
    public void summary(int lines) {
        out.put("UNS", "S");
        control(lines);
    }

    /** CNT 2: the number of lines. */
    public void control(int lines) {
        out.put("CNT", of("2", Integer.toString(lines)));
    }
}
