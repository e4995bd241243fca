package org.comptoir.integration.mapping.partner;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    /** The record of a document or of a part inside one. */
    static Optional<Class<? extends Record>> of(String name) {
        String document = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return MESSAGES.keySet().stream()
                .filter(type -> type.getSimpleName().equals(document))
                .findFirst()
                .flatMap(type -> name.equals(document) ? Optional.of(type) : part(type, name));
    }

    private static Optional<Class<? extends Record>> part(Class<?> document, String name) {
        String part = name.substring(name.indexOf('.') + 1);
        return Arrays.stream(document.getDeclaredClasses())
                .filter(c -> c.isRecord() && c.getSimpleName().equals(part))
                .<Class<? extends Record>>map(c -> c.asSubclass(Record.class))
                .findFirst();
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
