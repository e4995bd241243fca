package org.comptoir.portal.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets in who has signed in and has the path's role; sends the others to {@code /sign-in}.
 *
 * <p>The container asks for a sign-in on {@code /sign-in} alone, so that the sign-in server knows one exact address to come
 * back to, no pattern. What somebody may do is decided again by the desks themselves; this is the first of two locks.
 */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (Paths.isOpen(path)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            Challenge.send(request, response);
        } else if (mayEnter(request, Paths.role(path))) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, new KeepingHeaders(response));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean mayEnter(HttpServletRequest request, String role) {
        return role.isEmpty() || request.isUserInRole(role);
    }
}
