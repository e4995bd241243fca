package org.comptoir.integration.mapping.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.document.TransportInstruction;
import org.comptoir.document.TransportStatus;

/** The documents that a mapping may bind to, by the names that it calls them: {@code Order}, {@code Order.Line} … */
final class DocumentTypes {
    private static final Map<Class<? extends Record>, String> MESSAGES = messages();

    private DocumentTypes() {}

    private static Map<Class<? extends Record>, String> messages() {
        Map<Class<? extends Record>, String> all = new LinkedHashMap<>();
        all.put(Order.class, "ORDERS");
        all.put(OrderChange.class, "ORDCHG");
        all.put(OrderResponse.class, "ORDRSP");
        all.put(DespatchAdvice.class, "DESADV");
        all.put(ReceivingAdvice.class, "RECADV");
        all.put(Invoice.class, "INVOIC");
        all.put(RemittanceAdvice.class, "REMADV");
        all.put(PriceCatalogue.class, "PRICAT");
        all.put(InventoryReport.class, "INVRPT");
        all.put(PartyInformation.class, "PARTIN");
        all.put(TransportInstruction.class, "IFTMIN");
        all.put(TransportStatus.class, "IFTSTA");
        all.put(ApplicationAnswer.class, "APERAK");
        return all;
    }

    /** The record of a document or of a part of one. */
    static Optional<Class<? extends Record>> of(String name) {
        Optional<Class<? extends Record>> document = document(name);
        String part = name.substring(name.indexOf('.') + 1);
        if (document.isEmpty()) {
            return DocumentParts.shared(name);
        }
        return name.contains(".") ? DocumentParts.find(document.get(), part) : document;
    }

    /** The document that a name begins with, whatever stands behind it. */
    static Optional<Class<? extends Record>> document(String name) {
        String document = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return MESSAGES.keySet().stream()
                .filter(type -> type.getSimpleName().equals(document))
                .findFirst();
    }

    static Set<Class<? extends Record>> all() {
        return MESSAGES.keySet();
    }

    static boolean isDocument(Class<?> type) {
        return MESSAGES.containsKey(type);
    }

    /** The message type that stands for it in the log. */
    static String message(Class<?> document) {
        return MESSAGES.get(document);
    }

    static String names() {
        return MESSAGES.keySet().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }
}
