package org.comptoir.integration.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.exchange.Requests;
import org.comptoir.exchange.Requests.Stored;
import org.comptoir.kernel.persistence.Transactions;
import org.comptoir.partners.Actor;

/**
 * Does what a request asks for, once: key, effect and answer are one transaction, and who asks again with the same key
 * gets the same answer (EXC-07).
 */
@ApplicationScoped
public class Once {
    private static final int LONGEST = 100;

    @EJB
    private Transactions transactions;

    @EJB
    private Requests requests;

    /**
     * Runs {@code work} unless it was done before under this key.
     *
     * @param request what makes the request this one: method, path and body
     * @throws BadRequestException without a key
     */
    Response run(Actor actor, String key, String request, Supplier<Stored> work) throws Exception {
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw new BadRequestException("The header Idempotency-Key (1 to 100 characters) is missing.");
        }
        Stored answer = transactions.run(() -> {
            Optional<Stored> earlier = requests.take(actor, key, sha256(request));
            return earlier.isPresent() ? earlier.get() : kept(actor, key, work.get());
        });
        return response(answer);
    }

    private Stored kept(Actor actor, String key, Stored answer) {
        requests.keep(actor, key, answer);
        return answer;
    }

    private static Response response(Stored answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body());
        return answer.location() == null
                ? response.build()
                : response.location(URI.create(answer.location())).build();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
