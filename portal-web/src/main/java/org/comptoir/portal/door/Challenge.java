package org.comptoir.portal.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Sends a visitor to sign in, and remembers in a short-lived cookie where he wanted to go. */
final class Challenge {

    private static final String COOKIE = "comptoir-target";
    private static final int SECONDS = 600;
    private static final int LONGEST = 2000;

    private Challenge() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = wanted(request);
        if (Paths.isOurs(target) && target.length() < LONGEST) {
            response.addCookie(cookie(request, URLEncoder.encode(target, StandardCharsets.UTF_8), SECONDS));
        }
        if (isPartial(request)) {
            sendPartial(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        }
    }

    /** Where the visitor wanted to go when he was sent to sign in; the root when nothing is remembered. */
    static String target(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
        return cookies(request)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
                .filter(Paths::isOurs)
                .findFirst()
                .orElse("/");
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }

    private static String wanted(HttpServletRequest request) {
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return request.getRequestURI().replaceAll(";.*", "") + (query == null ? "" : "?" + query);
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/sign-in");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        return cookie;
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A page's script cannot follow a redirect to another server: it is told to load the address itself. */
    private static void sendPartial(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"door\"><redirect url=\""
                        + request.getContextPath() + "/sign-in\"/></partial-response>");
    }
}
