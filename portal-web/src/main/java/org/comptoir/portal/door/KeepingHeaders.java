package org.comptoir.portal.door;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the server's security headers when a page starts its answer again: {@code reset()} would drop them with the rest. */
final class KeepingHeaders extends HttpServletResponseWrapper {

    private static final List<String> KEPT = List.of(
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Strict-Transport-Security",
            "Cache-Control");

    KeepingHeaders(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void reset() {
        Map<String, String> values = new HashMap<>();
        KEPT.stream().filter(this::containsHeader).forEach(name -> values.put(name, getHeader(name)));
        super.reset();
        values.forEach(this::setHeader);
    }
}
