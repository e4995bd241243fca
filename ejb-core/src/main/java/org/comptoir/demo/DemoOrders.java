package org.comptoir.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductQuery;
import org.comptoir.catalogue.ProductView;
import org.comptoir.fulfilment.Carrier;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.NewDespatch;
import org.comptoir.ordering.LineProblem;
import org.comptoir.ordering.NewOrder;
import org.comptoir.ordering.OrderEntry;
import org.comptoir.ordering.SupplierDesk;
import org.comptoir.partners.Actor;

/** A few orders of the demo world, placed and handled through the same desks as everybody's. */
@ApplicationScoped
public class DemoOrders {
    @Inject
    private OrderEntry entry;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SupplierDesk supplierDesk;

    @Inject
    private DespatchDesk despatchDesk;

    private DemoCompanies companies;

    void load(DemoCompanies companies) {
        this.companies = companies;
        shipped(
                place(DemoPerson.ARMAND, DemoSite.BATIPRO_LYON, DemoCompany.LEMAN, "CH-2041", 0, 4),
                "DPD-0143126207522");
        shipped(place(DemoPerson.HUGO, DemoSite.VERTE_NANTES, DemoCompany.LEMAN, "MV-310", 5, 3), "DPD-0143126207548");
        validated(place(DemoPerson.ARMAND, DemoSite.BATIPRO_GRENOBLE, DemoCompany.LEMAN, "CH-2044", 9, 6));
        modified(place(DemoPerson.LEA, DemoSite.BATIPRO_ANNECY, DemoCompany.LEMAN, null, 12, 3));
        place(DemoPerson.HUGO, DemoSite.VERTE_RENNES, DemoCompany.LEMAN, "MV-311", 2, 5);
        place(DemoPerson.ARMAND, DemoSite.BATIPRO_LYON, DemoCompany.LEMAN, "CH-2047", 16, 8);
        place(DemoPerson.HUGO, DemoSite.VERTE_NANTES, DemoCompany.EPICERIE, "MV-312", 40, 12);
        place(DemoPerson.HUGO, DemoSite.VERTE_NANTES, DemoCompany.ATELIER, "MV-313", 3, 2);
    }

    private String place(
            DemoPerson buyer, DemoSite site, DemoCompany supplier, String reference, int first, int count) {
        Actor actor = companies.account(buyer).actor();
        long supplierId = companies.id(supplier);
        List<ProductView> products = catalogue
                .search(actor, new ProductQuery(supplierId, null, null, null, null, first + count))
                .products();
        List<NewOrder.Line> lines = IntStream.range(first, first + count)
                .mapToObj(i -> line(products.get(i), i))
                .toList();
        NewOrder order = new NewOrder(supplierId, companies.id(site), reference, null, false, null, lines);
        return entry.place(actor, order).number();
    }

    private static NewOrder.Line line(ProductView product, int i) {
        return new NewOrder.Line(product.id(), product.orderMultiple().multiply(BigDecimal.valueOf(2L + i % 5)));
    }

    private void validated(String number) {
        supplierDesk.validate(supplier(), number);
    }

    private void modified(String number) {
        supplierDesk.reportProblem(
                supplier(), number, List.of(new LineProblem(1, BigDecimal.ZERO)), "Rupture jusqu'à la fin du mois");
    }

    private void shipped(String number, String tracking) {
        validated(number);
        despatchDesk.ship(supplier(), new NewDespatch(number, Carrier.DPD.name(), tracking, null, List.of()));
    }

    private Actor supplier() {
        return companies.account(DemoPerson.REMI).actor();
    }
}
