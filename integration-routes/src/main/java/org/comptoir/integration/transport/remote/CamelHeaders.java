package org.comptoir.integration.transport.remote;

import java.util.Locale;
import java.util.Map;

/**
 * Strips headers that steer Camel, in any spelling, from what came from outside (CVE-2025-27636, -29891, -30177: a
 * header of the sender's must never choose a bean, a file name or an endpoint).
 */
public final class CamelHeaders {
    private CamelHeaders() {}

    /** Whether Camel would take {@code name} for one of its own. */
    public static boolean steers(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9.]", "").toLowerCase(Locale.ROOT);
        return plain.startsWith("camel") || plain.startsWith("org.apache.camel");
    }

    /** Removes them all from {@code headers}. */
    public static void strip(Map<String, Object> headers) {
        headers.keySet().removeIf(CamelHeaders::steers);
    }
}
