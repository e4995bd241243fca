package org.comptoir.portal.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address of a list: the page with its tab, text and key; what is empty is left out. */
public final class Address {
    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** The address with one more parameter. */
    public Address with(String name, Object value) {
        Address next = new Address();
        next.parameters.putAll(parameters);
        if (value == null || value.toString().isEmpty()) {
            next.parameters.remove(name);
        } else {
            next.parameters.put(name, value.toString());
        }
        return next;
    }

    /** The query to stand behind the page's path: {@code ?tab=open&q=…}. */
    @Override
    public String toString() {
        return "?"
                + parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
