package org.comptoir.integration.translation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.Invoice;
import org.comptoir.document.Item;
import org.comptoir.document.OrderChange;
import org.comptoir.document.Party;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** A document in which every field says something of its own, made by its record alone, and parts of it. */
public final class FullDocuments {
    /** Where not any text will do: by record and component. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("Order.function", "9"),
            Map.entry("MessageResult.version", "D.96A"),
            Map.entry("MessageResult.type", "ORDERS"),
            Map.entry("SegmentError.tag", "LIN"),
            Map.entry("Acknowledgement.number", "4711"),
            Map.entry("Acknowledgement.senderQualifier", "14"),
            Map.entry("Acknowledgement.recipientQualifier", "14"),
            Map.entry("PartyInformation.function", "4"),
            Map.entry("Line.unit", "KGM"),
            Map.entry("ElementError.reference", "330"),
            Map.entry("Entry.role", "BY"),
            Map.entry("Invoice.typeCode", "380"),
            Map.entry("currency", "EUR"),
            Map.entry("country", "FR"),
            Map.entry("Party.vatNumber", "FR25812345678"),
            Map.entry("Invoice.iban", "FR7630006000011234567890189"),
            Map.entry("RemittanceAdvice.payeeIban", "FR7630006000011234567890189"),
            Map.entry("RemittanceAdvice.paymentReference", "RF18539007547034"),
            Map.entry("Account.bic", "BNPAFRPPXXX"),
            Map.entry("RemittanceAdvice.Line.documentType", "380"),
            Map.entry("ReceivingAdvice.Line.discrepancy", "AC"),
            Map.entry("PackageUnit.type", "CT"),
            Map.entry("Goods.type", "CT"),
            Map.entry("Event.code", "21"),
            Map.entry("Event.reason", "23"),
            Map.entry("TransportInstruction.service", "3"),
            Map.entry("AllowanceCharge.reasonCode", "95"),
            Map.entry("VatBreakdown.exemptionCode", "VATEX-EU-AE"),
            Map.entry("ItemDetails.origin", "FR"),
            Map.entry("Classification.scheme", "HS"),
            Map.entry("ObjectId.scheme", "MG"),
            Map.entry("Payment.means", "30"),
            Map.entry("Payment.bic", "BNPAFRPPXXX"),
            Map.entry("Payment.debitedAccount", "FR7630006000011234567890189"),
            Map.entry("Attachment.location", "https://example.com/decompte.pdf"),
            Map.entry("Attachment.mediaType", "application/pdf"),
            Map.entry("Attachment.fileName", "decompte.pdf"),
            Map.entry("Attachment.content", "JVBERi0xLjc="),
            Map.entry("OrderTerms.typeCode", "224"),
            Map.entry("DocumentReference.type", "CT"),
            Map.entry("DeliveryTerms.code", "DAP"),
            Map.entry("Shipment.transportMode", "30"),
            Map.entry("ApplicationAnswer.response", "CA"),
            Map.entry("Reference.qualifier", "ON"),
            Map.entry("Problem.code", "12"));

    private static final List<String> UNITS = List.of("C62", "KGM", "TNE", "MTR");

    /** An identifier without its scheme, or a scheme alone, says nothing. */
    private static final Set<Class<?>> PAIRS = Set.of(Party.PartyId.class, ApplicationAnswer.Reference.class);

    private static final Set<String> NEEDED = Set.of(
            "Line.item",
            "OrderChange.cancellation",
            "Line.action",
            "Line.decision",
            "OrderResponse.decision",
            "Acknowledgement.action",
            "MessageResult.action",
            "MessageResult.version",
            "MessageResult.type",
            "ElementError.errorCode",
            "PackageUnit.id",
            "DocumentReference.type",
            "DocumentReference.number",
            "Delivery.quantity",
            "AllowanceCharge.amount",
            "VatBreakdown.vat",
            "VatBreakdown.taxable",
            "VatBreakdown.tax",
            "Account.number",
            "ObjectId.value",
            "Card.number",
            "Classification.code",
            "Attribute.name",
            "Attribute.value",
            "Preceding.number",
            "Attachment.reference",
            "Attachment.content",
            "Event.day",
            "Event.code");

    private int count;

    private FullDocuments() {}

    /** One in which nothing is null and each list has two elements. */
    public static <D extends BusinessDocument> D of(Class<D> document) {
        BusinessDocument full = (BusinessDocument) new FullDocuments().value(document, document.getSimpleName());
        return document.cast(
                full instanceof DespatchAdvice advice
                        ? packed(advice)
                        : full instanceof Invoice invoice ? FullInvoice.of(invoice) : full);
    }

    /** An order change that cancels the whole order. */
    public static OrderChange cancellation() {
        OrderChange full = of(OrderChange.class);
        return new OrderChange(
                full.number(),
                full.orderNumber(),
                true,
                full.issued(),
                full.wished(),
                full.buyer(),
                full.supplier(),
                full.deliverTo(),
                full.invoicee(),
                full.currency(),
                full.notes(),
                full.lines(),
                full.terms());
    }

    /** The second package lies in the first, and the lines in the second. */
    private static DespatchAdvice packed(DespatchAdvice advice) {
        PackageUnit outer = advice.packages().get(0);
        PackageUnit inner = advice.packages().get(1);
        return advice.withContents(
                List.of(at("1", null, outer), at("2", "1", inner)),
                advice.lines().stream().map(line -> line.in("2")).toList());
    }

    private static PackageUnit at(String id, String parentId, PackageUnit unit) {
        return new PackageUnit(id, parentId, 1, unit.type(), unit.sscc(), unit.measures(), unit.marks());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            Type of = list.getActualTypeArguments()[0];
            return List.of(value(of, name), value(of, name));
        }
        Class<?> wanted = (Class<?>) type;
        count++;
        return wanted.isRecord() && (!isValue(wanted) || PAIRS.contains(wanted))
                ? record(wanted)
                : simple(wanted, name);
    }

    private static boolean isValue(Class<?> type) {
        return type.getPackageName().startsWith("org.comptoir.kernel.") || PAIRS.contains(type);
    }

    private Object record(Class<?> type) {
        Object made = made(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(c -> value(c.getGenericType(), name(type, c)))
                        .toArray());
        return made instanceof Item item
                ? new Item(
                        item.gtin(),
                        item.gtin().toString(),
                        item.supplierReference(),
                        item.customerReference(),
                        item.name())
                : made;
    }

    private static String name(Class<?> type, RecordComponent component) {
        boolean inner = type.getEnclosingClass() != null && type.getSimpleName().equals("Line");
        String outer = inner ? type.getEnclosingClass().getSimpleName() + "." : "";
        String name = outer + type.getSimpleName() + "." + component.getName();
        return TEXTS.containsKey(name) ? name : TEXTS.containsKey(component.getName()) ? component.getName() : name;
    }

    private Object simple(Class<?> type, String name) {
        if (name.equals("PartyId.scheme")) {
            return count % 2 == 0 ? "0060" : "XA";
        } else if (type == String.class) {
            boolean number = name.matches(".*\\.(lineId|orderLineId|errorCode)");
            return TEXTS.getOrDefault(name, (number ? "" : "T") + count);
        } else if (type == LocalDate.class) {
            return ExampleDocuments.DAY.plusDays(count);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(count);
        } else if (type == Quantity.class) {
            return Quantity.of(new BigDecimal(count), UNITS.get(count % UNITS.size()));
        } else if (type == Money.class) {
            return Money.euro(count + ".00");
        } else if (type == UnitPrice.class) {
            return new UnitPrice(
                    new BigDecimal(count + ".25"), Money.euro("1.00").currency(), BigDecimal.TEN);
        } else if (type == VatRate.class) {
            return VatRate.standard("20");
        } else if (type == Integer.class || type == int.class) {
            return count;
        } else if (type == Boolean.class || type == boolean.class) {
            return type == Boolean.class;
        } else if (type == Instant.class) {
            return Instant.parse("2026-11-23T08:05:00Z");
        }
        return type.isEnum() ? type.getEnumConstants()[0] : identifier(type);
    }

    private Object identifier(Class<?> type) {
        String digits = "302018%06d".formatted(count);
        if (type == Gtin.class) {
            return Gtin.complete(digits);
        } else if (type == Gln.class) {
            return Gln.of(Gtin.complete(digits).toString());
        } else if (type == Sscc.class) {
            return Sscc.completing("33020%012d".formatted(count));
        } else if (type == LocalTime.class) {
            return LocalTime.of(8, 30);
        }
        throw new IllegalArgumentException("no value for " + type);
    }

    private static Object made(Class<?> type, Object... arguments) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** The paths of all values and of all that has parts, for example {@code lines[1].item}. */
    public static Set<String> paths(BusinessDocument document) {
        Set<String> paths = new LinkedHashSet<>();
        paths("", document, paths);
        return paths;
    }

    private static void paths(String path, Object value, Set<String> into) {
        if (!path.isEmpty()) {
            into.add(path);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                paths(path + "[" + (i + 1) + "]", list.get(i), into);
            }
        } else if (value instanceof Record part && !isValue(part.getClass())) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                paths(path(path, component), get(component, part), into);
            }
        }
    }

    /** The document with those values alone whose path is {@code kept}; what has no value left is null. */
    @SuppressWarnings("unchecked")
    public static <D extends BusinessDocument> D part(D document, Predicate<String> kept) {
        Object part = copy("", document, document.getClass(), kept);
        return (D) (part == null ? record("", (Record) document, kept) : part);
    }

    private static Object copy(String path, Object value, Class<?> type, Predicate<String> kept) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                items.add(copy(path + "[" + (i + 1) + "]", list.get(i), Object.class, kept));
            }
            items.removeIf(Objects::isNull);
            return items;
        }
        if (value instanceof Record part && !isValue(part.getClass())) {
            boolean nothing = Arrays.stream(part.getClass().getRecordComponents())
                    .map(c -> copy(path(path, c), get(c, part), c.getType(), kept))
                    .allMatch(FullDocuments::isNothing);
            return nothing ? null : record(path, part, kept);
        }
        return kept.test(path.replaceFirst("gtinAsWritten$", "gtin"))
                ? value
                : type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : null;
    }

    /** Without what no line is a line: what nobody says of it is as in the whole document. */
    private static Object needed(Class<?> record, RecordComponent component, Object copy, Object full) {
        return isNothing(copy) && NEEDED.contains(record.getSimpleName() + "." + component.getName()) ? full : copy;
    }

    private static boolean isNothing(Object value) {
        return value == null
                || value.equals(false)
                || value.equals(0)
                || value instanceof List<?> list && list.isEmpty();
    }

    private static Object record(String path, Record value, Predicate<String> kept) {
        return made(
                value.getClass(),
                Arrays.stream(value.getClass().getRecordComponents())
                        .map(c -> needed(
                                value.getClass(),
                                c,
                                copy(path(path, c), get(c, value), c.getType(), kept),
                                get(c, value)))
                        .toArray());
    }

    private static String path(String above, RecordComponent component) {
        return above.isEmpty() ? component.getName() : above + "." + component.getName();
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
