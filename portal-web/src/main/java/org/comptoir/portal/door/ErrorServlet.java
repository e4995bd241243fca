package org.comptoir.portal.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Shows an error: as a page of the portal to who has signed in; in one plain line, without a session, to a stranger. */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> PAGES = Set.of(403, 404, 500);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = status(request);
        if (request.getUserPrincipal() == null) {
            plain(response, status);
        } else {
            int page = PAGES.contains(status) ? status : 500;
            request.getRequestDispatcher("/error/" + page + ".xhtml").forward(request, response);
        }
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }

    private static void plain(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Comptoir</title></head><body><p>"
                                + status + " — <a href=\"/\">Comptoir</a></p></body></html>");
    }
}
