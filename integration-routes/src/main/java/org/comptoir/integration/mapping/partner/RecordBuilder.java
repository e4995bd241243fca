package org.comptoir.integration.mapping.partner;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.comptoir.document.Item;
import org.comptoir.document.Order;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Makes a record of a part: its components from the texts at their paths, else from a document that it adds to. */
final class RecordBuilder {
    private static final String BUYERS_OWN = "92";

    private final Texts texts;
    private final String currency;

    /** @param currency ISO 4217 of amounts that name none */
    RecordBuilder(Texts texts, String currency) {
        this.texts = texts;
        this.currency = currency;
    }

    /** The record of a whole part. @param base what is kept where the part says nothing, or null */
    Record of(Part part, Record base) {
        part.values().values().forEach(this::onlyOne);
        return texts.at(part.place(), record(part.spec().type(), "", part, base));
    }

    /** Of several texts for one property the first one counts, and the next one is told. */
    private void onlyOne(List<Part.Value> values) {
        if (values.size() > 1 && !values.get(0).spec().target().isMany()) {
            Part.Value second = values.get(1);
            texts.tell(Finding.warning(
                    "partner.value.more",
                    second.place(),
                    second.text(),
                    values.get(0).text()));
        }
    }

    private Record record(Class<? extends Record> type, String prefix, Part part, Record base) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object old = base == null ? null : get(components[i], base);
            arguments[i] = component(components[i], prefix + components[i].getName(), part, old);
        }
        return make(type, components, arguments);
    }

    private Object component(RecordComponent component, String path, Part part, Object old) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return list(Target.item(component), path, part, (List<?>) old);
        }
        if (!part.hasBelow(path)) {
            return old != null ? old : standard(component, path, part);
        }
        if (type == Party.class) {
            return party(path, part, (Party) old);
        }
        if (type == Item.class) {
            return item(path, part, (Item) old);
        }
        if (isComposed(type)) {
            return composed(type, path, part, old);
        }
        return texts.value(type, part.get(path));
    }

    private static boolean isComposed(Class<?> type) {
        return type.isRecord() && !type.getPackageName().equals(Gln.class.getPackageName());
    }

    /** What a component is when neither the partner nor the standard mapping says anything. */
    private Object standard(RecordComponent component, String path, Part part) {
        if (component.getType() == boolean.class) {
            return false;
        }
        boolean whole = part.spec().isDocument();
        return switch (path) {
            case "currency" -> whole ? currency : null;
            case "function" -> part.spec().type() == Order.class ? "9" : null;
            default -> null;
        };
    }

    private Object composed(Class<?> type, String path, Part part, Object old) {
        if (type == Quantity.class) {
            return quantity(path, part, (Quantity) old);
        }
        if (type == Money.class) {
            BigDecimal amount = number(part, path + ".amount", old == null ? null : ((Money) old).amount());
            Place at = place(part, path + ".amount");
            return amount == null ? null : texts.at(at, new Money(amount, currency(part, path)));
        }
        if (type == UnitPrice.class) {
            return price(path, part, (UnitPrice) old);
        }
        if (type == VatRate.class) {
            return vat(path, part, (VatRate) old);
        }
        return record(type.asSubclass(Record.class), path + ".", part, (Record) old);
    }

    private Quantity quantity(String path, Part part, Quantity old) {
        BigDecimal value = number(part, path + ".value", old == null ? null : old.value());
        Part.Value unit = part.get(path + ".unit");
        String code = unit != null ? texts.text(unit) : old == null ? Quantity.ONE : old.unit();
        return value == null ? null : texts.at(place(part, path + ".value"), Quantity.of(value, code));
    }

    private UnitPrice price(String path, Part part, UnitPrice old) {
        BigDecimal amount = number(part, path + ".amount", old == null ? null : old.amount());
        BigDecimal per = number(part, path + ".per", old == null ? BigDecimal.ONE : old.per());
        if (amount == null) {
            return null;
        }
        if (per == null || per.signum() <= 0) {
            Part.Value written = part.get(path + ".per");
            texts.tell(Finding.warning("edifact.price.basis", written.place(), written.text()));
            per = BigDecimal.ONE;
        }
        Currency in = currency(part, path);
        return in == null ? null : texts.at(place(part, path + ".amount"), new UnitPrice(amount, in, per));
    }

    private static Place place(Part part, String path) {
        Part.Value value = part.get(path);
        return value == null ? part.place() : value.place();
    }

    private VatRate vat(String path, Part part, VatRate old) {
        BigDecimal percent = number(part, path + ".percent", old == null ? null : old.percent());
        Part.Value category = part.get(path + ".category");
        String code = category != null ? texts.text(category) : old == null ? "S" : old.category();
        boolean unreadable = percent == null && part.get(path + ".percent") != null;
        return unreadable ? null : new VatRate(code, percent == null ? BigDecimal.ZERO : percent);
    }

    private BigDecimal number(Part part, String path, BigDecimal old) {
        Part.Value value = part.get(path);
        return value == null ? old : (BigDecimal) texts.value(BigDecimal.class, value);
    }

    private Currency currency(Part part, String path) {
        Part.Value own = part.get(path + ".currency");
        return own == null ? Currency.getInstance(currency) : (Currency) texts.value(Currency.class, own);
    }

    private Item item(String path, Part part, Item old) {
        Item read = (Item) record(Item.class, path + ".", part, old);
        Part.Value written = part.get(path + ".gtin");
        return written == null
                ? read
                : new Item(
                        Gtin.parse(written.text()).orElse(null),
                        written.text(),
                        read.supplierReference(),
                        read.customerReference(),
                        read.name());
    }

    private Party party(String path, Part part, Party old) {
        Party read = (Party) record(Party.class, path + ".", part, old);
        Part.Value number = part.get(path + Target.PLAIN_ID);
        if (number == null) {
            return read;
        }
        Gln gln = Gln.parse(number.text()).orElse(null);
        List<PartyId> ids = new ArrayList<>(read.ids());
        if (gln == null) {
            ids.add(new PartyId(BUYERS_OWN, number.text()));
        }
        return new Party(
                gln == null ? read.gln() : gln, ids, read.name(), read.address(), read.vatNumber(), read.contact());
    }

    private List<?> list(Class<?> item, String path, Part part, List<?> old) {
        List<Object> all = new ArrayList<>();
        if (item == String.class) {
            all.addAll(old == null ? List.of() : old);
            part.all(path).forEach(v -> all.add(texts.text(v)));
        } else if (item == PartyId.class) {
            ids(path, part, old == null ? List.of() : old, all);
        } else {
            parts(part.children(path), old == null ? List.of() : old, all);
        }
        return all;
    }

    private void ids(String path, Part part, List<?> old, List<Object> all) {
        for (Map.Entry<String, List<Part.Value>> entry : part.values().entrySet()) {
            if (entry.getKey().startsWith(path + ".")) {
                String scheme = entry.getKey().substring(path.length() + 1);
                all.add(new PartyId(scheme, texts.text(entry.getValue().get(0))));
            }
        }
        old.stream().filter(o -> !replaced((PartyId) o, all)).forEach(all::add);
    }

    private static boolean replaced(PartyId old, List<Object> all) {
        return all.stream().anyMatch(id -> ((PartyId) id).scheme().equals(old.scheme()));
    }

    /** The n-th part adds to the n-th one of the standard document. */
    private void parts(List<Part> parts, List<?> old, List<Object> all) {
        for (int i = 0; i < Math.max(parts.size(), old.size()); i++) {
            Record base = i < old.size() ? (Record) old.get(i) : null;
            all.add(i < parts.size() ? numbered(of(parts.get(i), base), parts.get(i), i + 1) : base);
        }
    }

    /** A line that the partner does not number is counted; one that names no article has one without a name. */
    private Record numbered(Record line, Part part, int count) {
        RecordComponent[] components = line.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = get(components[i], line);
            values[i] = value == null ? absent(components[i], count) : value;
        }
        return texts.at(part.place(), make(line.getClass(), components, values));
    }

    private static Object absent(RecordComponent component, int count) {
        boolean article = component.getType() == Item.class;
        return component.getName().equals("lineId")
                ? Integer.toString(count)
                : article ? new Item(null, null, null, null, null) : null;
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The canonical record with these components. */
    static Record make(Class<? extends Record> type, RecordComponent[] components, Object[] arguments) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
