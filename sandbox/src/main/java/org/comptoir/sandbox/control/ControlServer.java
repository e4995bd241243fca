package org.comptoir.sandbox.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.comptoir.sandbox.Settings;
import org.comptoir.sandbox.bank.Mood;
import org.comptoir.sandbox.mail.MailServer;

/**
 * {@code GET /} the mails as a page; {@code GET /mails[/{id}[/{attachment}]]} as JSON and bytes; {@code DELETE /mails}
 * forgets them; {@code GET|PUT /bank} the bank's mood (PAY, REJECT, ACCEPT_ONLY, SILENT).
 */
public final class ControlServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    private ControlServer(HttpServer server) {
        this.server = server;
    }

    /** A server on {@code port} of loopback. @throws IOException when the port is taken */
    public static ControlServer start(int port, MailServer mails, Mood mood) throws IOException {
        ControlServer control = new ControlServer(HttpServer.create(new InetSocketAddress(Settings.LOOPBACK, port), 0));
        MailPages pages = new MailPages(mails);
        control.server.setExecutor(control.workers);
        control.server.createContext("/mails", pages::json);
        control.server.createContext("/bank", exchange -> bank(exchange, mood));
        control.server.createContext("/", pages::page);
        control.server.start();
        return control;
    }

    private static void bank(HttpExchange exchange, Mood mood) throws IOException {
        if ("PUT".equals(exchange.getRequestMethod())) {
            String body = new String(exchange.getRequestBody().readNBytes(100), StandardCharsets.UTF_8);
            try {
                mood.become(Mood.Answer.valueOf(body.strip()));
            } catch (IllegalArgumentException e) {
                Answers.text(exchange, 400, "text/plain", "PAY, REJECT, ACCEPT_ONLY or SILENT\n");
                return;
            }
        }
        Answers.text(exchange, 200, "text/plain", mood.answer() + "\n");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
