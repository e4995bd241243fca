package org.comptoir.integration.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;

/** Whatever goes wrong becomes a problem+json: 400, 401, 403, 404, 405, 409, 415, 422, and 500 for a fault of ours. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Response known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return fault(failure);
    }

    private Response known(Throwable cause) {
        if (cause instanceof InvalidRequest invalid) {
            return Problem.of(invalid.findings(), locale());
        }
        if (cause instanceof RefusedException refused) {
            return Problem.of(refused.refusal(), locale());
        }
        if (cause instanceof NotFoundException) {
            return Problem.of(404, "not-found", "There is no such thing for your company.");
        }
        if (cause instanceof EJBAccessException) {
            return Problem.of(403, "forbidden", "Your company may not do this.");
        }
        return cause instanceof WebApplicationException web ? web(web) : null;
    }

    private static Response web(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        Response problem = Problem.of(status, "http-" + status, String.valueOf(web.getMessage()));
        Response.ResponseBuilder answer = Response.fromResponse(problem);
        String allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    private static Response fault(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "fault " + id + " in the API", failure);
        return Problem.of(500, "fault", "Something went wrong here. It is logged as " + id + ".");
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> locale.getLanguage().equals("fr"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
