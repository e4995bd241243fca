package org.comptoir.integration.mapping.layout;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Values out of a tree; what cannot be read is null and a finding. */
public final class TreeValues {
    private final Consumer<Finding> findings;
    private final Places places;
    private final TreeAmounts amounts;
    private final TreeTexts texts;

    /** @param assumedCurrency ISO 4217, used where a document gives amounts without a currency */
    public TreeValues(Consumer<Finding> findings, String assumedCurrency, Places places) {
        this(findings, assumedCurrency, places, Marks.agreed());
    }

    /** @param marks of the file's numbers, as far as they are known; those of this document are noted */
    public TreeValues(Consumer<Finding> findings, String assumedCurrency, Places places, Marks marks) {
        this.findings = findings;
        this.places = places;
        this.texts = new TreeTexts(this, marks);
        this.amounts = new TreeAmounts(this, assumedCurrency);
    }

    /** {@code part}, which stood at {@code node}. */
    <T> T at(Node node, T part) {
        return places.keep(part, node.place());
    }

    void error(String code, Node node, String... arguments) {
        findings.accept(Finding.error(code, node.place(), arguments));
    }

    /** Tells an error. @return null, for there is no value */
    Object wrong(String code, Node node, String... arguments) {
        error(code, node, arguments);
        return null;
    }

    void tell(Finding finding) {
        findings.accept(finding);
    }

    void warning(String code, Node node, String... arguments) {
        findings.accept(Finding.warning(code, node.place(), arguments));
    }

    void information(String code, Node node, String... arguments) {
        findings.accept(Finding.information(code, node.place(), arguments));
    }

    /** Tells the members of an object that it should not have: one of these may be a known one, misspelt. */
    void surplus(List<String> known, Node node) {
        node.members().forEach((name, value) -> {
            if (!known.contains(name) && !name.startsWith("@")) {
                information("layout.key.unknown", value, name);
            }
        });
    }

    void documentCurrency(Node node) {
        if (node.kind() != Node.Kind.NULL) {
            amounts.currency(node);
        }
    }

    /** Amounts that name none are in the assumed currency, which need not be told: somebody else has named it. */
    public void assumeCurrency() {
        amounts.assumeCurrency();
    }

    /** The first amount that is in the assumed currency is told by {@code code}, where something else than usual is to be done. */
    public void tellAssumed(String code) {
        amounts.tellAssumed(code);
    }

    /** Whether a record is one value here, not a group of values. */
    boolean knows(Class<?> type) {
        return type.getPackageName().startsWith("org.comptoir.kernel.");
    }

    /** @param name what the value is called, for what is said of it */
    Object of(Class<?> type, Node node, String name) {
        if (type == Money.class || type == UnitPrice.class || type == Quantity.class || type == VatRate.class) {
            return at(node, amounts.of(type, node, name));
        }
        if (node.kind() == Node.Kind.OBJECT || node.kind() == Node.Kind.LIST) {
            return wrong("layout.text", node, name);
        }
        return node.text().isBlank() ? null : texts.of(type, node);
    }

    /** The document was read to its end. */
    void finish() {
        texts.finish();
    }

    /** A GTIN, or null when it is none, which is told. */
    Gtin gtin(String text, Node node) {
        return texts.gtin(text, node);
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
