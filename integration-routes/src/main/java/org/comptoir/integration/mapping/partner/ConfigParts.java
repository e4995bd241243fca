package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.Order;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a configuration of allowed elements says: its reader, its documents and their parts. */
record ConfigParts(ReaderSpec reader, List<PartSpec> parts) {
    /** Takes what is wrong. */
    interface Refusals {
        void refuse(Element at, String code, String path, String... arguments);
    }

    /** The parts below {@code root}; null when something was refused. */
    static ConfigParts of(Element root, Refusals refusals) {
        return new Gathering(refusals).of(root);
    }

    private static final class Gathering {
        private final Refusals refusals;
        private final List<PartSpec> parts = new ArrayList<>();
        private final Map<String, Element> wirings = new HashMap<>();
        private final Map<String, String> owners = new HashMap<>();
        private final Map<String, Class<? extends Record>> types = new HashMap<>();
        private ReaderSpec reader;
        /** What is looked at: where a refusal stands. */
        private Element at;

        private boolean fine = true;

        Gathering(Refusals refusals) {
            this.refusals = refusals;
        }

        ConfigParts of(Element root) {
            List<Element> beans = new ArrayList<>();
            for (Element element : children(root)) {
                at = element;
                switch (element.getLocalName()) {
                    case "bean" -> beans.add(element);
                    case "listBinding" -> {}
                    case "wiring", "value", "decodeParam", "record" ->
                        refuse("partner.config.element", "/" + element.getNodeName(), element.getNodeName());
                    default -> reader(element);
                }
            }
            at = root;
            if (reader == null && fine) {
                refuse("partner.config.noreader", "/");
            }
            beans.forEach(this::announce);
            beans.forEach(this::bean);
            at = root;
            documents();
            return fine ? new ConfigParts(reader, List.copyOf(parts)) : null;
        }

        private void refuse(String code, String path, String... arguments) {
            refuse(at, code, path, arguments);
        }

        private void refuse(Element where, String code, String path, String... arguments) {
            fine = false;
            refusals.refuse(where, code, path, arguments);
        }

        private void documents() {
            if (parts.stream().noneMatch(PartSpec::isDocument)) {
                refuse("partner.config.norows", "/", DocumentTypes.names());
            }
        }

        private void reader(Element element) {
            if (reader == null) {
                reader = ConfigReader.of(element, this::refuse);
            } else {
                refuse("partner.config.element", "/" + element.getNodeName(), element.getNodeName());
            }
        }

        /** Who is wired to whom, and what each bean is, before any is looked at. */
        private void announce(Element bean) {
            String id = bean.getAttribute("beanId");
            DocumentTypes.of(bean.getAttribute("class")).ifPresent(type -> types.put(id, type));
            for (Element child : children(bean)) {
                if (child.getLocalName().equals("wiring")) {
                    wirings.put(child.getAttribute("beanIdRef"), child);
                    owners.put(child.getAttribute("beanIdRef"), id);
                }
            }
        }

        private void bean(Element bean) {
            at = bean;
            String name = bean.getAttribute("class");
            String path = "/" + bean.getNodeName() + "[@beanId='" + bean.getAttribute("beanId") + "']";
            if (name.equals(Vocabulary.LIST)) {
                return;
            }
            if (bean.getAttribute("createOnElement").isEmpty()) {
                refuse("partner.config.selector", path + "/@createOnElement", "");
            } else if (name.equals(Vocabulary.ROW)) {
                rows(bean, path);
            } else if (DocumentTypes.of(name).isEmpty()) {
                refuse("partner.config.class", path + "/@class", name, DocumentTypes.names());
            } else {
                part(bean, path, DocumentTypes.of(name).orElseThrow());
            }
        }

        private void rows(Element bean, String path) {
            List<Map.Entry<String, String>> data = new ArrayList<>();
            for (Element value : children(bean)) {
                at = value;
                String property = value.getAttribute("property");
                if (!RowTargets.has(property)) {
                    refuse("partner.config.property", path + "/@property", property, Order.class.getSimpleName());
                }
                data.add(Map.entry(property, value.getAttribute("data")));
            }
            if (fine) {
                parts.addAll(RowTargets.parts(bean.getAttribute("createOnElement"), data));
            }
        }

        private void part(Element bean, String path, Class<? extends Record> type) {
            String id = bean.getAttribute("beanId");
            String owner = owners.get(id);
            String property = owner == null ? null : wirings.get(id).getAttribute("property");
            if (owner == null
                    && isFlavour()
                    && !bean.getAttribute("createOnElement").equals("message")) {
                refuse("partner.config.message", path + "/@createOnElement", bean.getAttribute("createOnElement"));
            }
            if (owner == null != DocumentTypes.isDocument(type) || owner != null && !holds(owner, property, type)) {
                refuse("partner.config.wiring", path, id, type.getSimpleName());
            }
            List<ValueSpec> values = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Element value : children(bean)) {
                at = value;
                if (value.getLocalName().equals("value")) {
                    value(value, path, type).ifPresent(spec -> {
                        if (!seen.add(spec.target().path()) && !spec.target().isMany()) {
                            refuse(
                                    "partner.config.property",
                                    path + "/@property",
                                    spec.target().path(),
                                    "2 ×");
                        }
                        values.add(spec);
                    });
                }
            }
            parts.add(new PartSpec(id, type, bean.getAttribute("createOnElement"), owner, property, values));
        }

        /** A flavour adds to the document of each message, so it cannot make more or fewer of them. */
        private boolean isFlavour() {
            return reader != null && ReaderKind.of(reader.kind()).isOverStandard();
        }

        private boolean holds(String owner, String property, Class<?> type) {
            Class<?> parent = types.get(owner);
            return parent != null
                    && Target.component(parent, property)
                            .filter(c -> c.getType() == List.class && Target.item(c) == type)
                            .isPresent();
        }

        private Optional<ValueSpec> value(Element value, String path, Class<?> type) {
            String property = value.getAttribute("property");
            Optional<Target> target = Target.of(type, property);
            Decoder decoder = decoder(value);
            if (target.isEmpty()) {
                refuse("partner.config.property", path + "/@property", property, type.getSimpleName());
            }
            if (!decoder.isValid()) {
                refuse("partner.config.decoder", path + "/@decoder", property, decoder.kind());
            }
            if (!value.getAttribute("data").matches("[^@]+(/@[^@/]+)?")) {
                refuse("partner.config.selector", path + "/@data", value.getAttribute("data"));
            }
            String standard = value.hasAttribute("default") ? value.getAttribute("default") : null;
            return target.map(t -> ValueSpec.of(t, value.getAttribute("data"), decoder, standard, false));
        }

        private static Decoder decoder(Element value) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (Element param : children(value)) {
                parameters.put(param.getAttribute("name"), param.getTextContent());
            }
            return new Decoder(value.getAttribute("decoder"), parameters);
        }
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
