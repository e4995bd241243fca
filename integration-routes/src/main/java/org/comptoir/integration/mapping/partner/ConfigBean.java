package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** A bean of a configuration: a document or a part of one, with its bindings. */
final class ConfigBean {
    private final Element bean;
    private final String path;
    private final Class<? extends Record> type;
    private final ConfigWirings wirings;
    private final ConfigNames names;
    private final ConfigParts.Refusals refusals;

    ConfigBean(Element bean, ConfigWirings wirings, ConfigNames names, ConfigParts.Refusals refusals) {
        this.bean = bean;
        this.path = path(bean);
        this.type = DocumentTypes.of(bean.getAttribute("class")).orElseThrow();
        this.wirings = wirings;
        this.names = names;
        this.refusals = refusals;
    }

    static String path(Element bean) {
        return "/" + bean.getNodeName() + "[@beanId='" + bean.getAttribute("beanId") + "']";
    }

    /** @param flavour whether it adds to the document of each message, and so cannot make more or fewer of them */
    PartSpec part(boolean flavour) {
        String id = bean.getAttribute("beanId");
        String selector = bean.getAttribute("createOnElement");
        if (flavour && wirings.owner(id) == null && !selector.equals("message")) {
            refusals.refuse(bean, "partner.config.message", path + "/@createOnElement", selector);
        }
        if (!wirings.fits(id, type)) {
            refusals.refuse(bean, "partner.config.wiring", path, id, DocumentParts.name(type));
        }
        PartSpec part = new PartSpec(id, type, selector, wirings.owner(id), wirings.property(id), values());
        boolean whole = part.values().size() == bound();
        if (!flavour && whole) {
            ConfigMandatory.check(part, bean, path, refusals);
        }
        return part;
    }

    /** How many values are bound: of one whose property is mistaken nobody knows which one is missing. */
    private long bound() {
        return ConfigParts.children(bean).stream()
                .filter(child -> child.getLocalName().equals("value"))
                .count();
    }

    private List<ValueSpec> values() {
        List<ValueSpec> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element value : ConfigParts.children(bean)) {
            if (value.getLocalName().equals("value")) {
                value(value).ifPresent(spec -> {
                    if (!seen.add(spec.target().path()) && !spec.target().isMany()) {
                        refusals.refuse(
                                value,
                                "partner.config.property.twice",
                                path + "/@property",
                                value.getAttribute("property"));
                    }
                    values.add(spec);
                });
            }
        }
        return values;
    }

    private Optional<ValueSpec> value(Element value) {
        String property = value.getAttribute("property");
        String data = value.getAttribute("data");
        Optional<Target> target = Target.of(type, property);
        Decoder decoder = decoder(value);
        if (target.isEmpty()) {
            refusals.refuse(
                    value,
                    "partner.config.property",
                    path + "/@property",
                    property,
                    DocumentParts.name(type),
                    Target.names(type, property));
        }
        if (!decoder.isValid()) {
            refusals.refuse(value, "partner.config.decoder", path + "/@decoder", property, decoder.kind());
        }
        names.value(value, path, data);
        Optional<ValueSpec> spec = target.map(t -> ValueSpec.of(t, data, decoder, standard(value), false));
        spec.filter(s -> decoder.isValid()).ifPresent(s -> ConfigMeaning.check(value, path, s, refusals));
        return spec;
    }

    /** What a value is where nothing stands, or null. */
    static String standard(Element value) {
        return value.hasAttribute("default") ? value.getAttribute("default") : null;
    }

    private static Decoder decoder(Element value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element param : ConfigParts.children(value)) {
            parameters.put(param.getAttribute("name"), param.getTextContent());
        }
        return new Decoder(value.getAttribute("decoder"), parameters);
    }
}
