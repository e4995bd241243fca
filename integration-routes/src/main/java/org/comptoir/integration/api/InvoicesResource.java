package org.comptoir.integration.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Set;
import org.comptoir.exchange.Requests.Stored;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.invoicing.InvoicePage;
import org.comptoir.invoicing.InvoiceQuery;
import org.comptoir.invoicing.InvoiceRow;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.invoicing.NewInvoice;
import org.comptoir.kernel.money.Money;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;

/** Invoices for a company's machine (INV-01, INV-05). */
@Path("/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvoicesResource {
    @EJB
    private Directory directory;

    @EJB
    private InvoiceBook book;

    @EJB
    private InvoiceDesk desk;

    @Inject
    private Once once;

    /** A page of the company's invoices, newest first. */
    @GET
    public String list(
            @QueryParam("text") String text,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        InvoicePage page = book.list(directory.actor(), new InvoiceQuery(Set.of(), text, after, limit));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.invoices().forEach(row -> rows.add(row(row)));
        return Json.createObjectBuilder()
                .add("invoices", rows)
                .add("next", OrderJson.text(page.nextKey()))
                .build()
                .toString();
    }

    /** One invoice. */
    @GET
    @Path("/{id}")
    public String read(@PathParam("id") long id) {
        return json(book.view(directory.actor(), id));
    }

    /** The supplier's machine hands in an invoice or credit note with its file. */
    @POST
    public Response upload(@HeaderParam("Idempotency-Key") String key, String text) throws Exception {
        Actor actor = directory.actor();
        NewInvoice invoice = invoice(Body.parse(text));
        return once.run(actor, key, "POST /invoices " + text, () -> {
            long id = desk.upload(actor, invoice);
            return new Stored(201, Api.ROOT + "/invoices/" + id, json(book.view(actor, id)));
        });
    }

    private static NewInvoice invoice(Body body) {
        Body file = body.inside("file");
        String currency = body.text("currency").orElse("EUR");
        return new NewInvoice(
                body.required("orderNumber"),
                body.required("number"),
                body.text("typeCode").orElse("380"),
                Money.of(body.requiredNumber("net"), currency),
                body.number("vat").map(vat -> Money.of(vat, currency)).orElse(null),
                body.day("issuedOn").orElse(null),
                file.required("name"),
                file.required("mediaType"),
                bytes(file));
    }

    private static byte[] bytes(Body file) {
        try {
            return Base64.getDecoder().decode(file.required("content"));
        } catch (IllegalArgumentException e) {
            throw InvalidRequest.at(file.at("content"), "json.base64");
        }
    }

    private static String json(InvoiceView view) {
        return Json.createObjectBuilder()
                .add("id", view.id())
                .add("number", view.number())
                .add("type", view.type().name())
                .add("status", view.status().name())
                .add("supplier", view.supplierName())
                .add("orderNumber", view.orderNumber())
                .add("issuedOn", OrderJson.text(view.issuedOn()))
                .add("dueOn", OrderJson.text(view.dueOn()))
                .add("net", OrderJson.money(view.net()))
                .add("vat", OrderJson.money(view.vat()))
                .add("gross", OrderJson.money(view.gross()))
                .add("reason", OrderJson.text(view.reason()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder row(InvoiceRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id())
                .add("number", row.number())
                .add("type", row.type().name())
                .add("status", row.status().name())
                .add("supplier", row.supplierName())
                .add("orderNumber", row.orderNumber())
                .add("issuedOn", OrderJson.text(row.issuedOn()))
                .add("dueOn", OrderJson.text(row.dueOn()))
                .add("net", OrderJson.money(row.net()))
                .add("vat", OrderJson.money(row.vat()))
                .add("gross", OrderJson.money(row.gross()));
    }
}
