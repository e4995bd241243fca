package org.comptoir.sandbox.control;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.Optional;
import org.comptoir.sandbox.mail.Mail;
import org.comptoir.sandbox.mail.MailServer;

/** The mails, as JSON for tests and as a page for people. */
record MailPages(MailServer mails) {
    void json(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        if ("DELETE".equals(exchange.getRequestMethod())) {
            mails.clear();
            Answers.text(exchange, 204, "text/plain", "");
        } else if (path.length <= 2) {
            Answers.text(exchange, 200, "application/json", list());
        } else {
            one(exchange, path);
        }
    }

    private void one(HttpExchange exchange, String[] path) throws IOException {
        Optional<Mail> mail = mails.mail(number(path[2]));
        if (mail.isEmpty()) {
            Answers.text(exchange, 404, "text/plain", "no such mail\n");
        } else if (path.length == 3) {
            Answers.text(
                    exchange, 200, "application/json", json(mail.get()).build().toString());
        } else if ("html".equals(path[3])) {
            Answers.text(exchange, 200, "text/html", mail.get().html());
        } else {
            attachment(exchange, mail.get(), number(path[3]));
        }
    }

    private static void attachment(HttpExchange exchange, Mail mail, int index) throws IOException {
        if (index < 1 || index > mail.attachments().size()) {
            Answers.text(exchange, 404, "text/plain", "no such attachment\n");
            return;
        }
        Mail.Attachment attachment = mail.attachments().get(index - 1);
        exchange.getResponseHeaders().set("Content-Disposition", "attachment");
        Answers.bytes(exchange, 200, attachment.mediaType(), attachment.bytes());
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private String list() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        mails.mails().forEach(mail -> array.add(json(mail)));
        return array.build().toString();
    }

    private static JsonObjectBuilder json(Mail mail) {
        JsonArrayBuilder attachments = Json.createArrayBuilder();
        mail.attachments()
                .forEach(each -> attachments.add(Json.createObjectBuilder()
                        .add("name", each.name())
                        .add("mediaType", each.mediaType())
                        .add("size", each.bytes().length)));
        return Json.createObjectBuilder()
                .add("id", mail.id())
                .add("from", mail.from())
                .add("to", Json.createArrayBuilder(mail.to()))
                .add("subject", mail.subject())
                .add("text", mail.text())
                .add("html", mail.html())
                .add("attachments", attachments);
    }

    void page(HttpExchange exchange) throws IOException {
        StringBuilder rows = new StringBuilder();
        mails.mails().forEach(mail -> rows.append(row(mail)));
        Answers.text(exchange, 200, "text/html", PAGE.replace("ROWS", rows));
    }

    private static String row(Mail mail) {
        String files = String.join(
                ", ", mail.attachments().stream().map(Mail.Attachment::name).toList());
        return "<tr><td>" + mail.id() + "<td>" + escaped(String.join(", ", mail.to())) + "<td><a href=/mails/"
                + mail.id() + "/html>" + escaped(mail.subject()) + "</a><td>" + escaped(files) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String PAGE =
            """
            <!doctype html><html lang=en><meta charset=utf-8><title>Sandbox mails</title>
            <style>body{font-family:sans-serif;margin:2rem}td,th{padding:.3rem .8rem;text-align:left}</style>
            <h1>Mails</h1><table><tr><th>No.<th>To<th>Subject<th>Attachments
            ROWS</table></html>
            """;
}
