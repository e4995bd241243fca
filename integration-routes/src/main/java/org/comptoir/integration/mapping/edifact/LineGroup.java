package org.comptoir.integration.mapping.edifact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.comptoir.document.Item;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/**
 * The group of a line (LIN, DOC, NAD of PARTIN) and what the lines of all messages may say. Where several qualifiers are
 * asked for, the first segment counts that has one of them and can be read; the others are told as left over.
 */
public final class LineGroup {
    private static final Set<String> NET = Set.of("AAA", "NTP", "INV");
    private static final Set<String> GROSS = Set.of("AAB", "GRP", "CAL");

    private final Group group;
    private final EdifactReading reading;

    public LineGroup(Group group, EdifactReading reading) {
        this.group = group;
        this.reading = reading;
    }

    /** The first element of its trigger: the line's number (1082), or null. */
    public String id() {
        return group.trigger().text(1);
    }

    /** LIN, PIA and IMD. */
    public Item item() {
        return Articles.of(group, reading);
    }

    /** FTX. */
    public List<String> notes() {
        return FreeTexts.of(group.segments());
    }

    /** QTY with one of these qualifiers (6063), or null. */
    public Quantity quantity(String... qualifiers) {
        return first("QTY", reading::quantity, qualifiers);
    }

    /** QTY as a number of pieces, or null. */
    public BigDecimal pieces(String... qualifiers) {
        return first("QTY", this::pieces, qualifiers);
    }

    /** QTY as a number of a unit, or null; another unit is left over. @param unit Recommendation 20, or null for pieces */
    public BigDecimal number(String unit, String... qualifiers) {
        String wanted = unit == null ? Quantity.ONE : unit;
        return first("QTY", qty -> number(qty, wanted), qualifiers);
    }

    private BigDecimal pieces(Segment qty) {
        return number(qty, Quantity.ONE);
    }

    private BigDecimal number(Segment qty, String unit) {
        if (Quantity.isSameUnit(Units.fromEdifact(qty.look(1, 3)), unit)) {
            qty.text(1, 3);
        }
        return reading.number(qty, 1, 2);
    }

    /** DTM with one of these qualifiers (2005), or null. */
    public LocalDate date(String... qualifiers) {
        return first("DTM", reading::date, qualifiers);
    }

    /** The same, of a day beside what the document is about: one that cannot be read is left over. */
    public LocalDate sideDate(String... qualifiers) {
        return first("DTM", reading::sideDate, qualifiers);
    }

    /** The same of a day that stands for another one which is not said: what kind it is is told as left over. */
    public LocalDate otherDate(String... qualifiers) {
        Set<String> wanted = Set.of(qualifiers);
        return group.segments("DTM").stream()
                .filter(dtm -> wanted.contains(dtm.look(1, 1)))
                .map(reading::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** MOA with one of these qualifiers (5025), or null. */
    public Money amount(String... qualifiers) {
        return first("MOA", reading::amount, qualifiers);
    }

    /** RFF with one of these qualifiers (1153), or null. */
    public String reference(String... qualifiers) {
        return first("RFF", rff -> rff.text(1, 2), qualifiers);
    }

    private <T> T first(String tag, Function<Segment, T> read, String... qualifiers) {
        Set<String> wanted = Set.of(qualifiers);
        for (Segment segment : group.segments()) {
            T found = segment.tag().equals(tag) && wanted.contains(segment.code(1, 1)) ? read.apply(segment) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** PRI: the net price counts, a gross price where there is no net one. @param quantity whose price it is, or null */
    public UnitPrice price(Quantity quantity) {
        UnitPrice net = price(quantity, NET::contains);
        return net == null ? grossPrice(quantity) : net;
    }

    /** The first price that can be read; further ones are told as left over. */
    private UnitPrice price(Quantity quantity, Predicate<String> kinds) {
        return group.groups("PRI").stream()
                .map(Group::trigger)
                .filter(pri -> kinds.test(pri.code(1, 1)))
                .map(pri -> reading.price(pri, quantity))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** That it is a gross one (5125) is told: discounts may still come off it. */
    private UnitPrice grossPrice(Quantity quantity) {
        UnitPrice gross = price(quantity, GROSS::contains);
        if (gross != null) {
            Place place = reading.places().of(gross);
            reading.information("edifact.price.gross", place);
        }
        return gross;
    }

    /** TAX: the first VAT rate, or null. */
    public VatRate vat() {
        return group.groups("TAX").stream()
                .map(tax -> Taxes.vat(tax.trigger(), reading))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
