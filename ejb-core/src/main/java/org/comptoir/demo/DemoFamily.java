package org.comptoir.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A family of demo products: {@code code;category;unit;multiple;VAT;name;base price;brands;sizes}. Brands and sizes
 * are lists separated by a bar; a size may carry a factor on the price after an equals sign.
 */
record DemoFamily(
        String code,
        String category,
        String unit,
        int multiple,
        String vat,
        String name,
        BigDecimal price,
        List<String> brands,
        List<String> sizes) {
    /** One product of the family. */
    record Article(String name, String brand, BigDecimal price) {}

    static DemoFamily parse(String line) {
        String[] f = line.split(";", -1);
        return new DemoFamily(
                f[0],
                f[1],
                f[2],
                Integer.parseInt(f[3]),
                f[4],
                f[5],
                new BigDecimal(f[6]),
                List.of(f[7].split("\\|")),
                List.of(f[8].split("\\|")));
    }

    List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (int b = 0; b < brands.size(); b++) {
            for (String size : sizes) {
                articles.add(article(brands.get(b), b, size));
            }
        }
        return articles;
    }

    private Article article(String brand, int index, String size) {
        int equals = size.indexOf('=');
        String label = equals < 0 ? size : size.substring(0, equals);
        BigDecimal factor = equals < 0 ? BigDecimal.ONE : new BigDecimal(size.substring(equals + 1));
        BigDecimal dearer = new BigDecimal("1.00").add(BigDecimal.valueOf(index).movePointLeft(1));
        BigDecimal exact = price.multiply(factor).multiply(dearer);
        return new Article(
                name + " " + label + " " + brand,
                brand,
                exact.setScale(exact.compareTo(BigDecimal.ONE) < 0 ? 4 : 2, RoundingMode.HALF_UP));
    }
}
