package org.comptoir.portal.buyer.orders;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.Totals;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.AskedLine;
import org.comptoir.ordering.LineAnswer;
import org.comptoir.ordering.LineAnswer.Verdict;
import org.comptoir.portal.words.Formats;

/** A line of the new order as it stands on the screen: what was typed, and the answer to it (ORD-02, ORD-05). */
public class FormLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int sourceLine;
    private String code;
    private String quantity;
    private LineAnswer answer;
    private boolean summed;

    FormLine(LineAnswer answer, Formats formats) {
        this.sourceLine = answer.asked().line();
        take(answer, formats);
    }

    /** The answer to what stands here now. The code becomes the product's reference as soon as it is known. */
    void take(LineAnswer given, Formats formats) {
        answer = given;
        summed = false;
        code = getProduct() == null ? given.asked().code() : getProduct().reference();
        quantity = isFound() ? formats.typed(given.quantity()) : given.asked().quantity();
    }

    /** The same product again: its quantity is added, and the sum is to be answered. */
    void add(LineAnswer more, Formats formats) {
        BigDecimal before = Formats.read(quantity).orElse(BigDecimal.ZERO);
        quantity = formats.typed(before.add(more.quantity()));
        summed = true;
    }

    /** Whether the quantity is a sum that was not answered yet. */
    boolean isSummed() {
        return summed;
    }

    /** What to ask about this line, with the quantity as it stands or another. */
    AskedLine asked() {
        return new AskedLine(sourceLine, code == null ? "" : code, quantity == null ? "" : quantity);
    }

    /** The product, when it is known which one. */
    public ProductView getProduct() {
        boolean known = answer.products().size() == 1 && getVerdict() != Verdict.INACTIVE;
        return known ? answer.products().get(0) : null;
    }

    public Verdict getVerdict() {
        return answer.verdict();
    }

    public boolean isFound() {
        return getVerdict() == Verdict.FOUND;
    }

    /** Products to choose from when the code means several. */
    public List<ProductView> getCandidates() {
        return answer.products();
    }

    /** A quantity that could be ordered, or null. */
    public BigDecimal getSuggestion() {
        return answer.suggestion();
    }

    /** The quantity that is ordered; null while the line is to be mended. */
    public BigDecimal getOrdered() {
        return isFound() ? answer.quantity() : null;
    }

    /** The net amount; null while the line is to be mended. */
    public Money getNet() {
        return isFound()
                ? getProduct()
                        .price()
                        .times(Quantity.of(getOrdered(), getProduct().unit()))
                : null;
    }

    /** Whether less is available than ordered: a warning, the supplier decides. */
    public boolean isShort() {
        return isFound() && getProduct().available().compareTo(getOrdered()) < 0;
    }

    Totals.Taxed taxed() {
        return new Totals.Taxed(getNet(), getProduct().vat());
    }

    public int getSourceLine() {
        return sourceLine;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code.strip();
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity == null ? "" : quantity.strip();
    }
}
