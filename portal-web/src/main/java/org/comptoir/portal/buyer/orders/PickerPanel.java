package org.comptoir.portal.buyer.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductView;
import org.comptoir.portal.frame.CurrentUser;

/** The side panel in which products are chosen for the new order, many at once (ORD-03). */
@Named("pickerPanel")
@ViewScoped
public class PickerPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Suggestions suggestions;

    @Inject
    private CurrentUser user;

    @Inject
    private NewPage order;

    private final Picker picker = new Picker();
    private List<String> categories = List.of();

    /** Opens on the supplier's first page. */
    public void open() {
        picker.clear();
        categories = catalogue.categories(user.actor(), supplierId());
        read();
    }

    /** Filter or sort have changed. */
    public void filter() {
        picker.restart();
        read();
    }

    public void forward() {
        picker.forward();
        read();
    }

    public void backward() {
        picker.backward();
        read();
    }

    public void typed(ProductView product) {
        picker.typed(product);
    }

    /** The chosen products become lines of the order. */
    public void take() {
        order.take(picker.asked());
        picker.clear();
    }

    /** ORD-04: what the entry line may mean. */
    public List<ProductView> suggest(String text) {
        return suggestions.like(user.actor(), supplierId(), text);
    }

    private void read() {
        picker.show(catalogue.search(user.actor(), picker.query(supplierId())));
    }

    private long supplierId() {
        return order.getForm().getSupplierId();
    }

    public Picker getPicker() {
        return picker;
    }

    public List<String> getCategories() {
        return categories;
    }
}
