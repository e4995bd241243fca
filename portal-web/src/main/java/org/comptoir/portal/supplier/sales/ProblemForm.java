package org.comptoir.portal.supplier.sales;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.Totals;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.LineProblem;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderView;
import org.comptoir.portal.words.Formats;

/** What can be had of each line, as the supplier says it line by line (VAL-06), and what it does to the total. */
public class ProblemForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What can be had of a line. */
    public enum Had {
        ALL,
        PART,
        NONE
    }

    /** A line and what can be had of it. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final LineView ordered;
        private Had had = Had.ALL;
        private String quantity;

        Line(LineView ordered) {
            this.ordered = ordered;
        }

        /** The available quantity; what is typed and cannot be read counts as nothing until it is checked. */
        BigDecimal available() {
            return switch (had) {
                case ALL -> ordered.ordered();
                case NONE -> BigDecimal.ZERO;
                case PART -> Formats.read(quantity).orElse(BigDecimal.ZERO).min(ordered.ordered());
            };
        }

        /** The net amount that is left of the line. */
        public Money getNet() {
            return ordered.price().times(Quantity.of(available(), ordered.unit()));
        }

        Line checked() {
            BigDecimal part = had == Had.PART ? Formats.read(quantity).orElse(BigDecimal.ZERO) : BigDecimal.ONE;
            boolean good = had != Had.PART || part.signum() > 0 && part.compareTo(ordered.ordered()) < 0;
            if (!good) {
                throw new RefusedException("problem.quantity", ordered.name());
            }
            return this;
        }

        public LineView getOrdered() {
            return ordered;
        }

        public Had getHad() {
            return had;
        }

        public void setHad(Had had) {
            this.had = had;
        }

        public String getQuantity() {
            return quantity;
        }

        public void setQuantity(String quantity) {
            this.quantity = quantity;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Money before;
    private String reason;

    ProblemForm(OrderView order) {
        before = order.gross();
        order.lines().stream().filter(line -> !line.held()).forEach(line -> lines.add(new Line(line)));
    }

    /** What is said to the buyer. @throws RefusedException {@code problem.quantity} for a part that is none */
    List<LineProblem> problems() {
        return lines.stream()
                .map(Line::checked)
                .filter(line -> line.had != Had.ALL)
                .map(line -> new LineProblem(line.ordered.number(), line.available()))
                .toList();
    }

    /** The totals of what is left. */
    public Totals getTotals() {
        return Totals.of(
                before.currency(),
                lines.stream()
                        .map(line -> new Totals.Taxed(line.getNet(), line.ordered.vat()))
                        .toList());
    }

    /** What the buyer does not pay, incl. VAT. */
    public Money getDifference() {
        return before.minus(getTotals().gross());
    }

    /** How many lines have a problem. */
    public long getCount() {
        return lines.stream().filter(line -> line.had != Had.ALL).count();
    }

    public List<Line> getLines() {
        return lines;
    }

    public Had[] getChoices() {
        return Had.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
