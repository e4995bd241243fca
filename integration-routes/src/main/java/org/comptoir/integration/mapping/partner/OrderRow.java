package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.TreeMap;

/**
 * One row of a partner's order file, all texts as written. This is what a partner's mapping binds to: its property
 * names are the vocabulary of such mappings. Rows with the same {@code number} make one order.
 *
 * <p>A bean and not a record, since Smooks sets properties.
 */
public class OrderRow {
    private final Map<String, String> values = new TreeMap<>();

    /** The property's text without blanks around it, or null when absent or empty. */
    String get(String property) {
        return values.get(property);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    private void set(String property, String value) {
        if (value != null && !value.isBlank()) {
            values.put(property, value.strip());
        }
    }

    /** The customer's order number. */
    public void setNumber(String value) {
        set("number", value);
    }

    /** The day of the order: 2026-11-23, 20261123, 23/11/2026 or 23.11.2026. */
    public void setIssued(String value) {
        set("issued", value);
    }

    /** The wished day of delivery, in the same forms. */
    public void setWished(String value) {
        set("wished", value);
    }

    /** The buyer's GLN or his own number for himself. */
    public void setBuyer(String value) {
        set("buyer", value);
    }

    /** The supplier's GLN or the buyer's number for him. */
    public void setSupplier(String value) {
        set("supplier", value);
    }

    /** The delivery place's GLN or the buyer's number for it. */
    public void setDeliverTo(String value) {
        set("deliverTo", value);
    }

    /** The line's number; counted when absent. */
    public void setLineId(String value) {
        set("lineId", value);
    }

    /** The article's GTIN. */
    public void setGtin(String value) {
        set("gtin", value);
    }

    /** The supplier's article number. */
    public void setSupplierReference(String value) {
        set("supplierReference", value);
    }

    /** The customer's article number. */
    public void setCustomerReference(String value) {
        set("customerReference", value);
    }

    /** The article's name. */
    public void setName(String value) {
        set("name", value);
    }

    /** How much, with point or comma. */
    public void setQuantity(String value) {
        set("quantity", value);
    }

    /** The unit (UN/ECE Rec 20); pieces when absent. */
    public void setUnit(String value) {
        set("unit", value);
    }

    /** The net price of one unit, with point or comma. */
    public void setPrice(String value) {
        set("price", value);
    }

    /** ISO 4217; euro when absent. */
    public void setCurrency(String value) {
        set("currency", value);
    }

    /** A remark on the line. */
    public void setNote(String value) {
        set("note", value);
    }
}
