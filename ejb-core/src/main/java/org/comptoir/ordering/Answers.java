package org.comptoir.ordering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.ordering.LineAnswer.Verdict;

/** The rules by which an asked line is answered (ORD-02): pure, over the products that its code may mean. */
final class Answers {
    private static final int MOST_DIGITS = 9;

    private Answers() {}

    /** The answer to {@code asked}, given the supplier's products with its GTIN or reference. */
    static LineAnswer to(AskedLine asked, List<ProductView> candidates) {
        List<ProductView> active =
                candidates.stream().filter(ProductView::active).toList();
        if (candidates.isEmpty()) {
            return new LineAnswer(asked, Verdict.UNKNOWN, List.of(), null, null);
        }
        if (active.isEmpty()) {
            return new LineAnswer(asked, Verdict.INACTIVE, candidates, null, null);
        }
        return active.size() > 1
                ? new LineAnswer(asked, Verdict.AMBIGUOUS, active, null, null)
                : quantity(asked, active.get(0));
    }

    /** Whether {@code product} has this code as its GTIN or reference. */
    static boolean means(String code, ProductView product) {
        Optional<Gtin> gtin = Gtin.parse(code);
        boolean byGtin = gtin.isPresent() && gtin.equals(Gtin.parse(product.gtin()));
        return byGtin || product.reference().equalsIgnoreCase(code.strip());
    }

    /** The answer on the quantity alone: what the product's minimum and multiple say. */
    static LineAnswer quantity(AskedLine asked, ProductView product) {
        BigDecimal smallest = orderable(product.minimumQuantity(), product);
        if (asked.quantity().isBlank()) {
            return new LineAnswer(asked, Verdict.FOUND, List.of(product), smallest, smallest);
        }
        return read(asked.quantity())
                .map(quantity -> judge(asked, product, quantity, smallest))
                .orElseGet(() -> new LineAnswer(asked, Verdict.BAD_QUANTITY, List.of(product), null, smallest));
    }

    private static LineAnswer judge(AskedLine asked, ProductView product, BigDecimal quantity, BigDecimal smallest) {
        if (quantity.compareTo(product.minimumQuantity()) < 0) {
            return new LineAnswer(asked, Verdict.BELOW_MINIMUM, List.of(product), quantity, smallest);
        }
        BigDecimal next = orderable(quantity, product);
        Verdict verdict = next.compareTo(quantity) == 0 ? Verdict.FOUND : Verdict.NOT_A_MULTIPLE;
        return new LineAnswer(asked, verdict, List.of(product), quantity, next);
    }

    private static BigDecimal orderable(BigDecimal quantity, ProductView product) {
        BigDecimal step = product.orderMultiple();
        return step.signum() <= 0
                ? quantity
                : quantity.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    private static Optional<BigDecimal> read(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        boolean number = plain.matches("[0-9]{1," + MOST_DIGITS + "}(\\.[0-9]{1,3})?");
        return number ? Optional.of(new BigDecimal(plain)).filter(value -> value.signum() > 0) : Optional.empty();
    }
}
