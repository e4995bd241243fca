package org.comptoir.integration.mapping.partner;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Invoice;
import org.comptoir.document.Item;
import org.comptoir.document.Order;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.quantity.Quantity;

/** What a line must have: a number of its own (counted when absent), an article, its quantity. */
final class LineRules {
    private static final Map<Class<?>, String> QUANTITIES = Map.of(
            Order.Line.class, "quantity",
            OrderResponse.Line.class, "confirmed",
            DespatchAdvice.Line.class, "despatched",
            Invoice.Line.class, "quantity",
            ReceivingAdvice.Line.class, "accepted");

    private final Texts texts;

    LineRules(Texts texts) {
        this.texts = texts;
    }

    /** @param count its place among its like, from 1 */
    Record checked(Record line, Part part, int count) {
        RecordComponent[] components = line.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = get(components[i], line);
            if (components[i].getName().equals("lineId") && values[i] == null) {
                values[i] = Integer.toString(count);
            }
            if (components[i].getType() == Item.class) {
                values[i] = values[i] == null ? new Item(null, null, null, null, null) : values[i];
                article((Item) values[i], part);
            }
            if (components[i].getName().equals(QUANTITIES.get(line.getClass()))) {
                quantity((Quantity) values[i], part, components[i].getName(), line instanceof Order.Line);
            }
        }
        return RecordBuilder.make(line.getClass(), components, values);
    }

    private void article(Item item, Part part) {
        if (item.gtinAsWritten() == null && item.supplierReference() == null && item.customerReference() == null) {
            texts.tell(Finding.warning("document.line.noarticle", part.place()));
        }
    }

    private void quantity(Quantity quantity, Part part, String name, boolean positive) {
        Part.Value written = part.get(name + ".value");
        Place place = written == null ? part.place() : written.place();
        if (quantity == null && written == null) {
            texts.tell(Finding.error("document.line.noquantity", place));
        } else if (quantity != null
                && (positive ? !quantity.isPositive() : quantity.value().signum() < 0)) {
            texts.tell(Finding.error(
                    "document.line.quantity", place, quantity.value().toPlainString()));
        }
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
