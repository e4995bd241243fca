package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.Order;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a configuration of allowed elements says: its reader, its documents and their parts. */
record ConfigParts(ReaderSpec reader, List<PartSpec> parts) {
    /** Takes what is wrong. */
    interface Refusals {
        void refuse(Element at, String code, String path, String... arguments);
    }

    /** What was not looked at once: mappings that were stored then are read as before. */
    private static final Set<String> LATER = Set.of(
            "partner.config.field",
            "partner.config.fields.twice",
            "partner.config.group",
            "partner.config.segment",
            "partner.config.bean.none",
            "partner.config.bean.twice",
            "partner.config.nothing",
            "partner.config.mandatory",
            "partner.config.decoder.idle",
            "partner.config.code.twice",
            "partner.date",
            "partner.time",
            "partner.value",
            "edifact.number",
            "edifact.currency");

    /**
     * The parts below {@code root}; null when something was refused.
     *
     * @param strict whether it is about to be stored
     */
    static ConfigParts of(Element root, boolean strict, Refusals refusals) {
        Gathering gathering = new Gathering((at, code, path, arguments) -> {
            boolean counts = strict || !LATER.contains(code);
            if (counts) {
                refusals.refuse(at, code, path, arguments);
            }
            return counts;
        });
        return gathering.of(root);
    }

    /** Takes what is wrong, if it counts. */
    private interface Weighing {
        boolean refuse(Element at, String code, String path, String... arguments);
    }

    private static final class Gathering {
        private final Weighing refusals;
        private final List<PartSpec> parts = new ArrayList<>();
        private final List<Element> beans = new ArrayList<>();
        private ReaderSpec reader;
        private int readers;
        private boolean fine = true;

        Gathering(Weighing refusals) {
            this.refusals = refusals;
        }

        ConfigParts of(Element root) {
            children(root).forEach(this::gather);
            if (reader == null && fine) {
                refuse(root, "partner.config.noreader", "/");
            }
            ConfigWirings wirings = ConfigWirings.of(beans, this::refuse);
            ConfigNames names = ConfigNames.of(reader, beans, this::refuse);
            beans.forEach(bean -> bean(bean, wirings, names));
            if (parts.stream().noneMatch(PartSpec::isDocument)) {
                refuse(root, "partner.config.norows", "/", DocumentTypes.names());
            }
            return fine ? new ConfigParts(reader, ownersFirst()) : null;
        }

        /** Where one element begins several beans, a part finds its owner open, in whatever order they are written. */
        private List<PartSpec> ownersFirst() {
            Map<String, PartSpec> all = new LinkedHashMap<>();
            parts.forEach(part -> all.putIfAbsent(part.id(), part));
            return parts.stream()
                    .sorted(Comparator.comparingLong(part -> Stream.iterate(
                                    part, Objects::nonNull, p -> p.isDocument() ? null : all.get(p.parent()))
                            .limit(parts.size())
                            .count()))
                    .toList();
        }

        private void gather(Element element) {
            switch (element.getLocalName()) {
                case "bean" -> beans.add(element);
                case "listBinding" -> {}
                case "wiring", "value", "decodeParam", "record" -> misplaced(element);
                default -> reader(element);
            }
        }

        private void reader(Element element) {
            if (readers++ == 0) {
                reader = ConfigReader.of(element, this::refuse);
            } else {
                String name = element.getNodeName();
                refuse(element, "partner.config.reader.twice", "/" + name, name);
            }
        }

        private void misplaced(Element element) {
            refuse(element, "partner.config.element", "/" + element.getNodeName(), element.getNodeName());
        }

        private void refuse(Element where, String code, String path, String... arguments) {
            fine &= !refusals.refuse(where, code, path, arguments);
        }

        private void bean(Element bean, ConfigWirings wirings, ConfigNames names) {
            String name = bean.getAttribute("class");
            if (name.equals(Vocabulary.LIST)) {
                return;
            }
            String path = ConfigBean.path(bean);
            names.part(bean, path);
            if (name.equals(Vocabulary.ROW)) {
                rows(bean, path);
            } else if (DocumentTypes.of(name).isEmpty()) {
                refuseClass(bean, path + "/@class", name);
            } else {
                boolean flavour = reader != null && ReaderKind.of(reader.kind()).isOverStandard();
                parts.add(new ConfigBean(bean, wirings, names, this::refuse).part(flavour));
            }
        }

        private void refuseClass(Element bean, String path, String name) {
            DocumentTypes.document(name)
                    .ifPresentOrElse(
                            document -> refuse(
                                    bean,
                                    "partner.config.part",
                                    path,
                                    name,
                                    document.getSimpleName(),
                                    DocumentParts.names(document)),
                            () -> refuse(
                                    bean,
                                    "partner.config.class",
                                    path,
                                    name,
                                    DocumentTypes.names(),
                                    DocumentParts.sharedNames()));
        }

        /** The first kind of mapping: a row that is an order's head and line at once. */
        private void rows(Element bean, String path) {
            List<RowTargets.Bound> row = new ArrayList<>();
            for (Element value : children(bean)) {
                String property = value.getAttribute("property");
                if (!RowTargets.has(property)) {
                    refuse(
                            value,
                            "partner.config.property",
                            path + "/@property",
                            property,
                            Order.class.getSimpleName(),
                            RowTargets.names());
                }
                String data = value.getAttribute("data");
                if (data.isEmpty() && value.getAttribute("default").isEmpty()) {
                    refuse(value, "partner.config.nothing", path + "/@data", property);
                }
                row.add(new RowTargets.Bound(property, data, ConfigBean.standard(value)));
            }
            if (fine) {
                parts.addAll(RowTargets.parts(bean.getAttribute("createOnElement"), row));
                parts.forEach(part -> ConfigMandatory.check(part, bean, path, this::refuse));
            }
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
