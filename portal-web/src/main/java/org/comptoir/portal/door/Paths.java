package org.comptoir.portal.door;

import java.util.List;
import java.util.Map;

/** Which paths of the portal are open to everybody, and which role the others ask for. */
final class Paths {

    private static final List<String> OPEN = List.of(
            "/jakarta.faces.resource/",
            "/resources/",
            "/error/",
            "/favicon",
            "/icon-",
            "/manifest.webmanifest",
            "/service-worker.js");
    private static final Map<String, String> ROLES = Map.of(
            "/buyer/", "buyer",
            "/supplier/", "supplier",
            "/warehouse/", "warehouse",
            "/operator/", "operator",
            "/accountant/", "accountant");

    private Paths() {}

    /** Whether an anonymous visitor may have it: what a page is drawn with, and nothing that tells about anybody. */
    static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }

    /** The role that the path asks for; empty when any person who has signed in may enter. */
    static String role(String path) {
        return ROLES.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Whether a browser may be sent there after sign-in: a path of this portal, never another site. */
    static boolean isOurs(String target) {
        return target.startsWith("/")
                && !target.startsWith("//")
                && target.chars().noneMatch(c -> c == '\\' || c < ' ')
                && !target.startsWith("/sign-");
    }
}
