package org.comptoir.portal.buyer.orders;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalogue.ProductPage;
import org.comptoir.catalogue.ProductQuery;
import org.comptoir.catalogue.ProductSort;
import org.comptoir.catalogue.ProductView;
import org.comptoir.ordering.AskedLine;

/** The picker over a supplier's products (ORD-03): filter, sort, page, and what was chosen over all pages. */
public class Picker implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    private final Map<String, Boolean> marks = new LinkedHashMap<>();
    private final Map<String, String> quantities = new LinkedHashMap<>();
    private final Deque<String> before = new ArrayDeque<>();
    private String text;
    private String category;
    private ProductSort sort = ProductSort.NAME;
    private String after = "";
    private ProductPage page = new ProductPage(List.of(), null);

    /** What to read for the page that is to be shown. */
    ProductQuery query(long supplierId) {
        return new ProductQuery(supplierId, text, category, sort, after.isEmpty() ? null : after, ROWS);
    }

    void show(ProductPage read) {
        page = read;
    }

    /** Back to the first page, after a change of filter or sort. */
    void restart() {
        before.clear();
        after = "";
    }

    void forward() {
        before.push(after);
        after = page.nextKey();
    }

    void backward() {
        after = before.isEmpty() ? "" : before.pop();
    }

    /** Begins anew, with nothing chosen. */
    void clear() {
        marks.clear();
        quantities.clear();
        restart();
    }

    /** The chosen products by reference, with their quantities as typed: a marked row or one with a quantity. */
    List<AskedLine> asked() {
        Map<String, AskedLine> asked = new LinkedHashMap<>();
        marks.forEach((reference, marked) -> {
            if (Boolean.TRUE.equals(marked)) {
                asked.put(reference, asked(reference));
            }
        });
        return List.copyOf(asked.values());
    }

    private AskedLine asked(String reference) {
        String quantity = quantities.get(reference);
        return new AskedLine(0, reference, quantity == null ? "" : quantity);
    }

    /** A typed quantity chooses its row. */
    void typed(ProductView product) {
        String quantity = quantities.get(product.reference());
        marks.put(product.reference(), quantity != null && !quantity.isBlank());
    }

    /** How many are chosen. */
    public int getCount() {
        return asked().size();
    }

    public boolean isFirst() {
        return before.isEmpty();
    }

    public ProductPage getPage() {
        return page;
    }

    public Map<String, Boolean> getMarks() {
        return marks;
    }

    public Map<String, String> getQuantities() {
        return quantities;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public ProductSort getSort() {
        return sort;
    }

    public void setSort(ProductSort sort) {
        this.sort = sort;
    }

    public ProductSort[] getSorts() {
        return ProductSort.values();
    }
}
