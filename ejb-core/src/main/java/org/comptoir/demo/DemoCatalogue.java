package org.comptoir.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalogue.model.Product;
import org.comptoir.catalogue.store.Products;
import org.comptoir.inventory.model.StockLevel;
import org.comptoir.inventory.store.StockLevels;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;

/**
 * The products of the demo world. A row of {@code products.csv} is a family: its variants multiply its sizes. GTINs
 * are 952, the supplier's digit, and a running number with its check digit, so that a second loading gives the same.
 */
@ApplicationScoped
public class DemoCatalogue {
    @Inject
    private Products products;

    @Inject
    private StockLevels stock;

    void load(DemoCompanies companies) {
        load(companies, DemoCompany.LEMAN, DemoSite.LEMAN_DEPOT, 1, "leman");
        load(companies, DemoCompany.VISSERIES, DemoSite.VISSERIES_STORE, 2, "visseries");
        load(companies, DemoCompany.EPICERIE, DemoSite.EPICERIE_STORE, 3, "epicerie");
        load(companies, DemoCompany.ATELIER, DemoSite.ATELIER_SHOP, 4, "atelier");
    }

    private void load(DemoCompanies companies, DemoCompany supplier, DemoSite site, int digit, String resource) {
        List<Product> made = new ArrayList<>();
        for (DemoFamily family : families(resource)) {
            for (DemoFamily.Article article : family.articles()) {
                made.add(product(companies.id(supplier), digit, made.size() + 1, family, article));
            }
        }
        products.add(made);
        for (int i = 0; i < made.size(); i++) {
            BigDecimal onHand = BigDecimal.valueOf(60L + i * 37L % 400);
            stock.add(new StockLevel(made.get(i).id(), companies.id(site), onHand));
        }
    }

    private static Product product(
            long supplierId, int digit, int number, DemoFamily family, DemoFamily.Article article) {
        Gtin gtin = Gtin.complete("952%d%08d".formatted(digit, number));
        BigDecimal multiple = BigDecimal.valueOf(family.multiple());
        return new Product(supplierId, gtin, family.code() + "-%04d".formatted(number), article.name())
                .of(article.brand(), family.category())
                .soldBy(family.unit(), multiple, multiple, multiple)
                .at(UnitPrice.of(article.price(), "EUR"), VatRate.standard(family.vat()));
    }

    private static List<DemoFamily> families(String resource) {
        InputStream stream = DemoCatalogue.class.getResourceAsStream(resource + ".csv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(DemoFamily::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
