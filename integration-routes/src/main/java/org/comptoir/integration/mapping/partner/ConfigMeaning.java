package org.comptoir.integration.mapping.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import org.comptoir.integration.syntax.layout.Signs;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.w3c.dom.Element;

/** Whether decoder, codes and default of a binding can be what its property means: what never fits is a slip of the mapping. */
final class ConfigMeaning {
    private static final Set<Class<?>> READ = Set.of(
            LocalDate.class,
            LocalTime.class,
            BigDecimal.class,
            Integer.class,
            Boolean.class,
            boolean.class,
            Currency.class);

    private final Element value;
    private final String path;
    private final ValueSpec spec;
    private final ConfigParts.Refusals refusals;

    private ConfigMeaning(Element value, String path, ValueSpec spec, ConfigParts.Refusals refusals) {
        this.value = value;
        this.path = path;
        this.spec = spec;
        this.refusals = refusals;
    }

    static void check(Element value, String path, ValueSpec spec, ConfigParts.Refusals refusals) {
        ConfigMeaning meaning = new ConfigMeaning(value, path, spec, refusals);
        meaning.parameters();
        if (meaning.fits()) {
            meaning.texts();
        } else {
            refusals.refuse(
                    value,
                    "partner.config.decoder.idle",
                    path + "/@decoder",
                    value.getAttribute("property"),
                    spec.decoder().kind());
        }
    }

    /** Of two codes that are the same the second would win without a word. */
    private void parameters() {
        Set<String> seen = new HashSet<>();
        for (Element param : ConfigParts.children(value)) {
            String name = param.getAttribute("name");
            if (!seen.add(name)) {
                refusals.refuse(
                        param,
                        "partner.config.code.twice",
                        path + "/decodeParam/@name",
                        name,
                        value.getAttribute("property"));
            }
        }
    }

    private boolean fits() {
        Class<?> type = spec.target().type();
        return switch (spec.decoder().kind()) {
            case "Date" -> type == LocalDate.class;
            case "Decimal" -> type == BigDecimal.class;
            case "Mapping" -> type != LocalDate.class && type != LocalTime.class;
            default -> true;
        };
    }

    private void texts() {
        if (spec.standard() != null && !spec.standard().isEmpty()) {
            text(value, path + "/@default", spec.standard(), spec);
        }
        if (spec.decoder().kind().equals("Mapping")) {
            ValueSpec plain = new ValueSpec(spec.target(), spec.selector(), "", Decoder.NONE, null, false);
            ConfigParts.children(value)
                    .forEach(param -> text(param, path + "/decodeParam", param.getTextContent(), plain));
        }
    }

    /** What is wrong with a text is told as it would be of a file. */
    private void text(Element at, String where, String text, ValueSpec read) {
        Class<?> type = type();
        if (READ.contains(type) || type.isEnum()) {
            Texts texts = new Texts(finding -> refuse(at, where, finding));
            texts.value(type, new Part.Value(clean(text), new Place.WholeFile(), read));
        }
    }

    private void refuse(Element at, String where, Finding finding) {
        if (finding.isError()) {
            refusals.refuse(at, finding.code(), where, finding.arguments().toArray(String[]::new));
        }
    }

    /** A document's own currency is a text, and yet nothing but a currency. */
    private Class<?> type() {
        String property = spec.target().path();
        boolean currency = property.equals("currency") || property.endsWith(".currency");
        return currency ? Currency.class : spec.target().type();
    }

    /** Without the signs that may stand beside a number. */
    private String clean(String text) {
        String property = spec.target().path();
        if (property.endsWith("ercent")) {
            return Signs.percent(text);
        }
        return property.endsWith(".amount") ? Signs.currency(text).replaceFirst(" [A-Z]{3}$", "") : text;
    }
}
