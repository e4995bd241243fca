package org.comptoir.integration.mapping.x12;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/**
 * TXI as value added tax: rate (954), amount (782), taxable amount (828). The category (UNCL5305) is told by the exemption
 * (441) where X12 has a code for it, and stands in TXI10 where it has none.
 */
public final class X12Taxes {
    /** Element 963: all taxes, of which no rate is known. */
    public static final String ALL = "TX";

    /** Element 963: value added tax, and the goods and services taxes of Canada and Australia. */
    private static final Set<String> VAT = Set.of("VA", "GS", "CG");

    /** Element 441: not exempt, exempt, exempt for export. */
    private static final Map<String, String> CATEGORIES = Map.of("2", "S", "1", "E", "0", "G");

    /** How many digits element 828 has. */
    private static final int DIGITS = 9;

    private final Reading reading;
    private final X12Values values;

    public X12Taxes(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
    }

    /**
     * The VAT of a TXI, or null when it is another tax or names neither rate nor exemption. A rate of zero without a word
     * on exemption means zero-rated, as in EDIFACT.
     */
    public VatRate vat(Segment txi) {
        if (!VAT.contains(txi.code(1))) {
            return null;
        }
        BigDecimal rate = values.number(txi, 3);
        String category = category(txi);
        if (rate == null && category == null) {
            return null;
        }
        BigDecimal percent = rate == null ? BigDecimal.ZERO : rate;
        return new VatRate(category == null ? percent.signum() == 0 ? "Z" : "S" : category, percent);
    }

    /** The VAT of the first TXI in a loop that names one, or null. */
    public VatRate first(Group loop) {
        return loop.segments("TXI").stream()
                .map(this::vat)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String category(Segment txi) {
        if (txi.look(10).matches("[A-Z]{1,2}")) {
            txi.text(6);
            return txi.text(10);
        }
        return CATEGORIES.containsKey(txi.look(6)) ? CATEGORIES.get(txi.text(6)) : null;
    }

    /** The tax of a TXI, whatever tax it is, or null. */
    public Money amount(Segment txi) {
        txi.code(1);
        return values.amount(txi, 2);
    }

    /** What the tax is due on, or null. */
    public Money taxable(Segment txi) {
        return values.amount(txi, 8);
    }

    /** TXI for a rate with its amount and taxable amount, each of which may be null; nothing without a rate. */
    public static void write(VatRate vat, Money tax, Money taxable, X12Writing out) {
        if (vat != null) {
            out.put(
                    "TXI",
                    "VA",
                    out.amounts().amount(tax),
                    vat.percent().toPlainString(),
                    null,
                    null,
                    exemption(vat),
                    null,
                    shortened(out.amounts().amount(taxable)),
                    null,
                    CATEGORIES.containsValue(vat.category()) ? null : vat.category());
        }
    }

    /** Element 828 has nine digits: zeros behind the point need not be among them. */
    private static String shortened(String amount) {
        boolean isLong = amount != null && amount.length() > DIGITS && amount.contains(".");
        return isLong ? new BigDecimal(amount).stripTrailingZeros().toPlainString() : amount;
    }

    private static String exemption(VatRate vat) {
        return CATEGORIES.entrySet().stream()
                .filter(e -> e.getValue().equals(vat.category()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(vat.category().equals("Z") ? "2" : "1");
    }
}
