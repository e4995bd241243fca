package org.comptoir.integration.mapping.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Who is wired to whom, and what each bean is: known before any of them is looked at. */
final class ConfigWirings {
    private final Map<String, Element> wirings = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Class<? extends Record>> types = new HashMap<>();

    private ConfigWirings() {}

    /** Of all beans; one that is there twice, or wired though it is not there, is refused. */
    static ConfigWirings of(List<Element> beans, ConfigParts.Refusals refusals) {
        ConfigWirings all = new ConfigWirings();
        List<String> ids = beans.stream().map(b -> b.getAttribute("beanId")).toList();
        for (Element bean : beans) {
            String id = bean.getAttribute("beanId");
            if (id.isEmpty() || beans.get(ids.indexOf(id)) != bean) {
                refusals.refuse(bean, "partner.config.bean.twice", ConfigBean.path(bean) + "/@beanId", id);
            }
            DocumentTypes.of(bean.getAttribute("class")).ifPresent(type -> all.types.put(id, type));
            ConfigParts.children(bean).stream()
                    .filter(child -> child.getLocalName().equals("wiring"))
                    .forEach(wiring -> all.wire(id, wiring, ids, refusals));
        }
        return all;
    }

    private void wire(String owner, Element wiring, List<String> ids, ConfigParts.Refusals refusals) {
        String part = wiring.getAttribute("beanIdRef");
        if (!ids.contains(part)) {
            refusals.refuse(wiring, "partner.config.bean.none", "/" + wiring.getNodeName() + "/@beanIdRef", part);
        }
        wirings.put(part, wiring);
        owners.put(part, owner);
    }

    /** Who holds a bean, or null for a document. */
    String owner(String id) {
        return owners.get(id);
    }

    /** The list in which its owner holds a bean, or null for a document. */
    String property(String id) {
        return wirings.containsKey(id) ? wirings.get(id).getAttribute("property") : null;
    }

    /** Whether a bean of this type stands as it must: a document alone, a part in a list of its owner. */
    boolean fits(String id, Class<?> type) {
        return owner(id) == null ? DocumentTypes.isDocument(type) : !DocumentTypes.isDocument(type) && isHeld(id, type);
    }

    private boolean isHeld(String id, Class<?> type) {
        Class<?> parent = types.get(owner(id));
        return parent != null && DocumentParts.lists(parent).get(property(id)) == type;
    }
}
