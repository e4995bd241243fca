package org.comptoir.integration.mapping.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.syntax.x12.X12SegmentWriter;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Writes what the documents share. */
public final class X12Writing {
    private static final int LINE_NUMBER = 20;
    private static final int TEXT = 264;
    private static final int LONG_TEXT = 2_000;
    private static final int MOST_MESSAGES = 10;
    private static final int DESCRIPTION = 80;
    /** The longest number of a reference (127), in 4010 and in 5010. */
    private static final int REFERENCE = 30;

    private static final int LONG_REFERENCE = 50;
    /** The longest number of an article (234). */
    private static final int NUMBER = 48;

    private final X12SegmentWriter out;
    private final boolean newer;
    private X12Amounts amounts = new X12Amounts(null);
    private int references = Integer.MAX_VALUE;

    /** @param release {@code 004010} or {@code 005010} */
    public X12Writing(X12SegmentWriter out, String release) {
        this.out = out;
        this.newer = release.equals("005010");
    }

    public void put(String tag, Object... elements) {
        if (!tag.equals("REF") || references-- > 0) {
            out.put(tag, elements);
        }
    }

    /** Does {@code writing}. Of its REF no more are written than {@code most}: whoever reads the set again misses the rest. */
    void references(int most, Runnable writing) {
        references = most;
        writing.run();
        references = Integer.MAX_VALUE;
    }

    /** Amounts in the currency of the set, which {@link #currency} names. */
    public X12Amounts amounts() {
        return amounts;
    }

    /** CUR as the buyer's (BY) or seller's (SE) currency, which is that of all amounts then; nothing for null. */
    public void currency(String role, String code) {
        amounts = new X12Amounts(code);
        if (code != null) {
            put("CUR", role, code);
        }
    }

    /** DTM; nothing for null. */
    public void date(String qualifier, LocalDate date) {
        if (date != null) {
            put("DTM", qualifier, X12Values.write(date));
        }
    }

    /** REF; nothing for null. */
    public void reference(String qualifier, String value) {
        if (value != null) {
            put("REF", qualifier, value);
        }
    }

    /** REF with a word on it (352), which may be null. A number too long for its element (127) stands there, if it fits. */
    public void reference(String qualifier, String value, String word) {
        String fitting = word == null || word.length() > DESCRIPTION ? null : word;
        if (value != null && value.length() <= (newer ? LONG_REFERENCE : REFERENCE)) {
            put("REF", qualifier, value, fitting);
        } else if (value != null && word == null && value.length() <= DESCRIPTION) {
            put("REF", qualifier, null, value);
        }
    }

    /** One loop of N9 (letters or notes) for each text of an order or its answer: MSG in 4010, MTX in 5010. */
    public void texts(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            put("N9", "L1", Integer.toString(i + 1));
            Wrapping.wrap(texts.get(i), newer ? LONG_TEXT : TEXT).forEach(this::text);
        }
    }

    private void text(String part) {
        if (newer) {
            put("MTX", null, part);
        } else {
            put("MSG", part);
        }
    }

    /**
     * All texts in one loop of N9, where a set has no more: what goes on with a text is marked as such (934 LC). It holds
     * ten MSG, see {@link #areListed}.
     */
    public void listed(List<String> texts) {
        if (texts.stream().anyMatch(text -> !text.isBlank())) {
            put("N9", "L1", "1");
        }
        for (String text : texts) {
            List<String> parts = Wrapping.wrap(text, TEXT);
            for (int i = 0; i < parts.size(); i++) {
                put("MSG", parts.get(i), i == 0 ? null : X12Texts.GOES_ON);
            }
        }
    }

    /** Whether one loop of N9 holds all {@code texts}. */
    public static boolean areListed(List<String> texts) {
        int parts = texts.stream().mapToInt(t -> Wrapping.wrap(t, TEXT).size()).sum();
        return parts <= MOST_MESSAGES;
    }

    /** One NTE for each part of each text, where a set has no MSG. */
    public void notes(List<String> texts) {
        texts.forEach(text -> Wrapping.wrap(text, DESCRIPTION).forEach(part -> put("NTE", "GEN", part)));
    }

    /** Notes in {@code tag} (REF or N9) with a number each, see {@link X12Notes}. @param width of the segment's third element */
    public void numbered(String tag, List<String> notes, int width) {
        for (int i = 0; i < notes.size(); i++) {
            String number = Integer.toString(i + 1);
            Wrapping.wrap(notes.get(i), width).forEach(part -> put(tag, X12Notes.QUALIFIER, number, part));
        }
    }

    /** The pairs that name an article. */
    public static List<Object> ids(Item item) {
        List<Object> pairs = new ArrayList<>();
        String number = item.gtin() == null ? item.gtinAsWritten() : item.gtin().toString();
        pair(
                pairs,
                number != null && number.length() == 14 ? "UK" : number != null && number.length() == 12 ? "UP" : "EN",
                number);
        pair(pairs, "VN", item.supplierReference());
        pair(pairs, "IN", item.customerReference());
        return pairs;
    }

    /** The pairs of an article where one at least must stand (LIN): without any number its description is one. */
    public static List<Object> article(Item item) {
        List<Object> pairs = ids(item);
        String name = item.name() == null ? "" : item.name().strip();
        if (pairs.isEmpty() && !name.isEmpty()) {
            pair(
                    pairs,
                    X12Items.DESCRIPTION,
                    name.substring(0, Math.min(NUMBER, name.length())).strip());
        }
        return pairs;
    }

    /** The number of a line (element 350); null for a longer one, which cut would be another line's. */
    public static String lineNumber(String lineId) {
        return lineId == null || lineId.length() <= LINE_NUMBER ? lineId : null;
    }

    /** LIN with an article and the number of a line. @param more further pairs */
    public void article(Item item, String lineId, Object... more) {
        List<Object> elements = new ArrayList<>(Arrays.asList((Object) lineNumber(lineId)));
        elements.addAll(article(item));
        elements.addAll(Arrays.asList(more));
        put("LIN", elements.toArray());
    }

    /** Adds a pair of an article's or order's number with its kind (235); nothing for null. */
    public static void pair(List<Object> pairs, String kind, String number) {
        if (number != null) {
            pairs.add(kind);
            pairs.add(number);
        }
    }

    /** A segment with some elements, then the pairs of an article. */
    public void line(String tag, Item item, Object... first) {
        List<Object> elements = new ArrayList<>(Arrays.asList(first));
        elements.addAll(ids(item));
        put(tag, elements.toArray());
    }

    /** POC of 860 and 865. @param code element 670 */
    public void change(String lineId, String code, Quantity quantity, UnitPrice price, Item item) {
        Object unit = quantity == null ? null : X12SegmentWriter.of(unit(quantity));
        line("POC", item, lineId, code, number(quantity), null, unit, amounts.price(price), amounts.basis(price));
    }

    /** PID; nothing for null. */
    public void description(String name) {
        if (name != null) {
            Wrapping.wrap(name, DESCRIPTION).forEach(part -> put("PID", "F", null, null, null, part));
        }
    }

    /** N1, N2, N3, N4, REF, PER; nothing for null. */
    public void party(String role, Party party) {
        party(role, party, () -> {});
    }

    /** The parties of an order, of its change and of the answer to either; nothing for null. */
    public void parties(Party buyer, Party supplier, Party deliverTo, Party invoicee) {
        party("BY", buyer);
        party("SU", supplier);
        party("ST", deliverTo);
        party("BT", invoicee);
    }

    /** @param references writes further REF of the party */
    public void party(String role, Party party, Runnable references) {
        if (party != null) {
            new X12PartyWriting(this).write(role, party, references);
        }
    }

    /** Element 380 and its kind, or null. */
    public static String number(Quantity quantity) {
        return quantity == null ? null : quantity.value().toPlainString();
    }

    /** Element 355, or null. */
    public static String unit(Quantity quantity) {
        return quantity == null ? null : X12Units.toX12(quantity.unit());
    }

    /** CTT: the number of lines. */
    public void total(int lines) {
        put("CTT", Integer.toString(lines));
    }
}
