package org.comptoir.portal.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends the session here and at the sign-in server, which then leads back to the portal (OpenID Connect RP-initiated
 * logout): whoever comes next must sign in. A link on another site cannot sign people out.
 */
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        String address = endSession(request.getUserPrincipal());
        leave(request);
        response.sendRedirect(address);
    }

    private static void leave(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String endSession(Principal principal) {
        String hint = principal instanceof OidcPrincipal<?> oidc
                ? "&id_token_hint=" + encoded(oidc.getOidcSecurityContext().getIDTokenString())
                : "";
        return System.getenv("COMPTOIR_OIDC_URL") + "/protocol/openid-connect/logout?client_id=portal"
                + "&post_logout_redirect_uri=" + encoded(System.getenv("COMPTOIR_PUBLIC_URL") + "/") + hint;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
