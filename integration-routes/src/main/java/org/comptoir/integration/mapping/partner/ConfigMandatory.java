package org.comptoir.integration.mapping.partner;

import java.util.Map;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.ReceivingAdvice;
import org.w3c.dom.Element;

/**
 * What must be bound, because each document of a partner would be refused without it: else he would be asked to fill what he
 * may well have filled. What only some lines need (one that is deleted has no quantity) is told when the file comes.
 */
final class ConfigMandatory {
    private static final Map<Class<?>, String> OF_PARTS = Map.of(
            Order.Line.class, "quantity",
            OrderLineTerms.Delivery.class, "quantity",
            DespatchAdvice.Line.class, "despatched",
            ReceivingAdvice.Line.class, "accepted");

    private ConfigMandatory() {}

    static void check(PartSpec part, Element bean, String path, ConfigParts.Refusals refusals) {
        String property = DocumentTypes.isDocument(part.type()) ? "number" : OF_PARTS.get(part.type());
        if (property != null && !isBound(part, property)) {
            refusals.refuse(bean, "partner.config.mandatory", path, DocumentParts.name(part.type()), property);
        }
    }

    private static boolean isBound(PartSpec part, String property) {
        return part.values().stream()
                .map(value -> value.target().path())
                .anyMatch(path -> path.equals(property) || path.equals(property + ".value"));
    }
}
