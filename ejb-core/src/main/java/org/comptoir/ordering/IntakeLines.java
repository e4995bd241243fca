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
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.model.SupplierOrder;
import org.comptoir.partners.Actor;

/** The lines of a machine's order: matched to the catalogue by GTIN, then by the supplier's reference. */
@ApplicationScoped
class IntakeLines {
    private static final int IDENTIFIER = 35;
    private static final int NAME = 200;
    private static final int UNIT = 3;

    @Inject
    private Catalogue catalogue;

    /** Adds the document's lines to {@code order}. @return what is to say of them */
    List<Finding> add(Actor actor, long supplierId, Order document, SupplierOrder order) {
        List<ProductView> products = products(actor, supplierId, document);
        List<Finding> findings = new ArrayList<>();
        for (Order.Line line : document.lines()) {
            match(line.item(), products)
                    .ifPresentOrElse(found -> take(line, found, order, findings), () -> unknown(line, order, findings));
        }
        return findings;
    }

    private static void take(Order.Line line, ProductView product, SupplierOrder order, List<Finding> findings) {
        String asked = line.quantity().value().toPlainString();
        if (!Quantity.isSameUnit(line.quantity().unit(), product.unit())) {
            findings.add(Finding.warning(
                    "order.line.unit", place(line), asked, line.quantity().unit(), product.name(), product.unit()));
            hold(line, product.name(), order, findings);
            return;
        }
        order.add(product, line.quantity().value(), line.lineId());
        LineAnswer answer = Answers.quantity(new AskedLine(0, "", asked), product);
        if (answer.verdict() != LineAnswer.Verdict.FOUND) {
            findings.add(Finding.warning("order.line.quantity", place(line), asked, product.name()));
        }
        if (line.price() != null && !isSame(line.price(), product.price(), line.quantity())) {
            findings.add(Finding.warning(
                    "order.line.price",
                    place(line),
                    line.price().amount().toPlainString(),
                    product.price().amount().toPlainString()));
        }
    }

    /** Whether two prices make the same of a quantity. */
    static boolean isSame(UnitPrice one, UnitPrice other, Quantity quantity) {
        return one.times(quantity).equals(other.times(quantity));
    }

    private static void unknown(Order.Line line, SupplierOrder order, List<Finding> findings) {
        Item item = line.item();
        String name = item.name() == null ? Objects.toString(item.gtinAsWritten(), line.lineId()) : item.name();
        findings.add(
                Finding.warning("order.line.held", place(line), Objects.toString(item.gtinAsWritten(), "-"), name));
        hold(line, name, order, findings);
    }

    /** A unit that is no code is kept as a mutually agreed one: what the sender wrote was told when it was read. */
    private static void hold(Order.Line line, String name, SupplierOrder order, List<Finding> findings) {
        IntakeFit fit = new IntakeFit(findings);
        String unit = line.quantity().unit();
        order.hold(
                fit.text(line.item().gtinAsWritten(), IDENTIFIER, place(line)),
                fit.text(line.item().supplierReference(), IDENTIFIER, place(line)),
                fit.text(name, NAME, place(line)),
                new Quantity(line.quantity().value(), unit.length() > UNIT ? "ZZ" : unit),
                line.lineId());
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
