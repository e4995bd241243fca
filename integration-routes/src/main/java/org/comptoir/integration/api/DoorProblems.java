package org.comptoir.integration.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the container refuses at the door (no token, a wrong one, not the right role) as problem+json too. */
@WebServlet("/problem")
public class DoorProblems extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        response.setStatus(status);
        response.setContentType(Problem.TYPE);
        String body =
                Problem.body(status, "http-" + status, detail(status)).build().toString();
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String detail(int status) {
        return switch (status) {
            case 401 -> "Show a bearer token of your company's machine (OAuth 2.0 client credentials).";
            case 403 -> "This token is not one of a company's machine.";
            case 404 -> "There is nothing at this address.";
            default -> "The request could not be answered.";
        };
    }
}
