package org.comptoir.portal.buyer.orders;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.money.Totals;
import org.comptoir.ordering.LineAnswer;
import org.comptoir.ordering.NewOrder;
import org.comptoir.portal.words.Formats;

/** The new order as it stands on the screen (ORD-01). */
public class OrderForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Currency EURO = Currency.getInstance("EUR");

    private final List<FormLine> lines = new ArrayList<>();
    private Long supplierId;
    private Long siteId;
    private String reference;
    private LocalDate wished;
    private boolean pickup;
    private String note;

    /** Takes an answered line in; a product that is already there gets the sum. @return the line as it stands now */
    FormLine add(LineAnswer answer, Formats formats) {
        FormLine line = new FormLine(answer, formats);
        Optional<FormLine> same = line.isFound() ? find(line.getProduct().id()) : Optional.empty();
        same.ifPresent(there -> there.add(answer, formats));
        if (same.isEmpty()) {
            lines.add(line);
        }
        return same.orElse(line);
    }

    private Optional<FormLine> find(long productId) {
        return lines.stream()
                .filter(line -> line.isFound() && line.getProduct().id() == productId)
                .findFirst();
    }

    /** The totals of the lines that can be ordered, rounded as the order will be. */
    public Totals getTotals() {
        return Totals.of(EURO, good().map(FormLine::taxed).toList());
    }

    public BigDecimal getUnits() {
        return good().map(FormLine::getOrdered).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many lines can be ordered. */
    public int getGood() {
        return (int) good().count();
    }

    /** How many lines are to be mended. */
    public int getOpen() {
        return lines.size() - getGood();
    }

    /** What is sent to the supplier. */
    NewOrder order() {
        return new NewOrder(
                supplierId,
                siteId,
                reference,
                wished,
                pickup,
                note,
                good().map(line -> new NewOrder.Line(line.getProduct().id(), line.getOrdered()))
                        .toList());
    }

    private java.util.stream.Stream<FormLine> good() {
        return lines.stream().filter(FormLine::isFound);
    }

    public List<FormLine> getLines() {
        return lines;
    }

    public Long getSupplierId() {
        return supplierId;
    }

    public void setSupplierId(Long supplierId) {
        this.supplierId = supplierId;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getWished() {
        return wished;
    }

    public void setWished(LocalDate wished) {
        this.wished = wished;
    }

    public boolean isPickup() {
        return pickup;
    }

    public void setPickup(boolean pickup) {
        this.pickup = pickup;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
