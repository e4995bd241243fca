package org.comptoir.integration.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.exchange.Requests.Stored;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.NewDespatch;
import org.comptoir.ordering.BuyerDesk;
import org.comptoir.ordering.LineProblem;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.SupplierDesk;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;

/** Orders for a company's machine: what its people do in the portal, with the rights of that company (IDN-08). */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrdersResource {
    @EJB
    private Directory directory;

    @EJB
    private OrderBook book;

    @EJB
    private SupplierDesk supplierDesk;

    @EJB
    private BuyerDesk buyerDesk;

    @EJB
    private DespatchDesk despatchDesk;

    @Inject
    private OrderPlacing placing;

    @Inject
    private Once once;

    /** A page of the company's orders, newest first. */
    @GET
    public String list(
            @QueryParam("status") List<String> statuses,
            @QueryParam("text") String text,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return OrderJson.page(book.list(directory.actor(), new OrderQuery(statuses(statuses), text, after, limit)));
    }

    /** One order with its lines, history and what may be done now. */
    @GET
    @Path("/{number}")
    public String read(@PathParam("number") String number) {
        return OrderJson.order(book.view(directory.actor(), number));
    }

    /** A customer's machine places an order. */
    @POST
    public Response place(@HeaderParam("Idempotency-Key") String key, String text) throws Exception {
        Actor actor = directory.actor();
        Body body = Body.parse(text);
        return once.run(actor, key, "POST /orders " + text, () -> {
            String number = placing.place(actor, body);
            return new Stored(201, Api.ROOT + "/orders/" + number, OrderJson.order(book.view(actor, number)));
        });
    }

    /** The supplier validates the whole order. */
    @POST
    @Path("/{number}/acceptance")
    public Response accept(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, String text)
            throws Exception {
        return step("acceptance", number, key, text, (actor, body) -> supplierDesk.validate(actor, number));
    }

    /** The supplier says of which lines less is available; the others are accepted. */
    @POST
    @Path("/{number}/response")
    public Response respond(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, String text)
            throws Exception {
        return step("response", number, key, text, (actor, body) -> {
            List<LineProblem> problems = body.each("lines").stream()
                    .map(line -> new LineProblem(line.requiredWhole("line"), line.requiredNumber("available")))
                    .toList();
            supplierDesk.reportProblem(
                    actor, number, problems, body.text("reason").orElse(null));
        });
    }

    /** The supplier refuses the whole order. */
    @POST
    @Path("/{number}/refusal")
    public Response refuse(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, String text)
            throws Exception {
        return step(
                "refusal",
                number,
                key,
                text,
                (actor, body) -> supplierDesk.refuse(actor, number, body.required("reason")));
    }

    /** The supplier ships lines, or all that is open. */
    @POST
    @Path("/{number}/despatches")
    public Response ship(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, String text)
            throws Exception {
        return step("despatches", number, key, text, (actor, body) -> {
            List<NewDespatch.Line> lines = body.each("lines").stream()
                    .map(line -> new NewDespatch.Line(line.requiredWhole("line"), line.requiredNumber("quantity")))
                    .toList();
            despatchDesk.ship(
                    actor,
                    new NewDespatch(
                            number,
                            body.required("carrier"),
                            body.text("trackingNumber").orElse(null),
                            body.day("despatchedOn").orElse(null),
                            lines));
        });
    }

    /** The customer cancels. */
    @POST
    @Path("/{number}/cancellation")
    public Response cancel(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, String text)
            throws Exception {
        return step(
                "cancellation",
                number,
                key,
                text,
                (actor, body) ->
                        buyerDesk.cancel(actor, number, body.text("reason").orElse(null)));
    }

    private Response step(String name, String number, String key, String text, BiConsumer<Actor, Body> desk)
            throws Exception {
        Actor actor = directory.actor();
        Body body = Body.parse(text);
        return once.run(actor, key, "POST /orders/" + number + "/" + name + " " + text, () -> {
            desk.accept(actor, body);
            return new Stored(200, null, OrderJson.order(book.view(actor, number)));
        });
    }

    private static Set<OrderStatus> statuses(List<String> names) {
        Set<OrderStatus> statuses = EnumSet.noneOf(OrderStatus.class);
        for (String name : names) {
            try {
                statuses.add(OrderStatus.valueOf(name));
            } catch (IllegalArgumentException e) {
                String known = Stream.of(OrderStatus.values()).map(Enum::name).collect(Collectors.joining(", "));
                throw InvalidRequest.at("?status", "json.choice", name, known);
            }
        }
        return statuses;
    }
}
