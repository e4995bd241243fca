package org.comptoir.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductView;
import org.comptoir.document.Item;
import org.comptoir.document.Order;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.ordering.model.SupplierOrder;
import org.comptoir.partners.Actor;

/** The lines of a machine's order: matched to the catalogue by GTIN, then by the supplier's reference. */
@ApplicationScoped
class IntakeLines {
    @Inject
    private Catalogue catalogue;

    /** Adds the document's lines to {@code order}. @return what is to say of them */
    List<Finding> add(Actor actor, long supplierId, Order document, SupplierOrder order) {
        List<ProductView> products = products(actor, supplierId, document);
        List<Finding> findings = new ArrayList<>();
        for (Order.Line line : document.lines()) {
            Optional<ProductView> product = match(line.item(), products);
            product.ifPresentOrElse(found -> take(line, found, order, findings), () -> hold(line, order, findings));
        }
        return findings;
    }

    private static void take(Order.Line line, ProductView product, SupplierOrder order, List<Finding> findings) {
        order.add(product, line.quantity().value(), line.lineId());
        AskedLine asked = new AskedLine(0, "", line.quantity().value().toPlainString());
        LineAnswer answer = Answers.quantity(asked, product);
        if (answer.verdict() != LineAnswer.Verdict.FOUND) {
            findings.add(Finding.warning("order.line.quantity", place(line), asked.quantity(), product.name()));
        }
        boolean otherPrice = line.price() != null
                && line.price().times(line.quantity()).compareTo(product.price().times(line.quantity())) != 0;
        if (otherPrice) {
            findings.add(Finding.warning(
                    "order.line.price",
                    place(line),
                    line.price().amount().toPlainString(),
                    product.price().amount().toPlainString()));
        }
    }

    private static void hold(Order.Line line, SupplierOrder order, List<Finding> findings) {
        Item item = line.item();
        String name = item.name() == null ? Objects.toString(item.gtinAsWritten(), line.lineId()) : item.name();
        order.hold(item.gtinAsWritten(), item.supplierReference(), name, line.quantity(), line.lineId());
        findings.add(
                Finding.warning("order.line.held", place(line), Objects.toString(item.gtinAsWritten(), "-"), name));
    }

    private List<ProductView> products(Actor actor, long supplierId, Order document) {
        List<Gtin> gtins = document.lines().stream()
                .map(line -> line.item().gtin())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> references = document.lines().stream()
                .map(line -> line.item().supplierReference())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return catalogue.byCodes(actor, supplierId, gtins, references).stream()
                .filter(ProductView::active)
                .toList();
    }

    private static Optional<ProductView> match(Item item, List<ProductView> products) {
        Optional<ProductView> byGtin = products.stream()
                .filter(product -> item.gtin() != null
                        && Gtin.parse(product.gtin())
                                .filter(item.gtin()::equals)
                                .isPresent())
                .findFirst();
        return byGtin.or(() -> products.stream()
                .filter(product -> product.reference().equals(item.supplierReference()))
                .findFirst());
    }

    static Place place(Order.Line line) {
        return new Place.InTree("line " + line.lineId());
    }
}
