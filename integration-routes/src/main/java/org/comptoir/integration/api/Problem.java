package org.comptoir.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.refusal.Refusal;

/** Answers that say what is wrong, as problem+json (RFC 9457), with the current state and what is allowed. */
public final class Problem {
    /** The media type. */
    public static final String TYPE = "application/problem+json";

    private Problem() {}

    /** A problem with a code and a sentence. */
    static Response of(int status, String code, String detail) {
        return response(status, body(status, code, detail).build());
    }

    /** A refusal: 409 when the thing's state stands in the way, 422 when the request itself does. */
    static Response of(Refusal refusal, Locale locale) {
        boolean conflict = !refusal.state().isEmpty();
        int status = conflict ? 409 : 422;
        JsonObjectBuilder body = body(status, refusal.code(), Sentences.of(refusal, locale));
        if (conflict) {
            body.add("state", refusal.state()).add("allowed", Json.createArrayBuilder(refusal.allowed()));
        }
        return response(status, body.build());
    }

    /** A request that could be read but says what does not hold, place by place. */
    static Response of(List<Finding> findings, Locale locale) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        findings.forEach(finding -> array.add(Json.createObjectBuilder()
                .add("code", finding.code())
                .add("place", finding.place().brief())
                .add("text", finding.sentence(locale))));
        return response(
                422,
                body(422, "invalid", "The request is not valid.")
                        .add("findings", array)
                        .build());
    }

    static JsonObjectBuilder body(int status, String code, String detail) {
        return Json.createObjectBuilder()
                .add("type", "urn:comptoir:problem:" + code)
                .add("title", title(status))
                .add("status", status)
                .add("detail", detail);
    }

    static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return status == 422 ? "Unprocessable Content" : known == null ? "Problem" : known.getReasonPhrase();
    }

    private static Response response(int status, JsonObject body) {
        return Response.status(status).type(TYPE).entity(body.toString()).build();
    }
}
