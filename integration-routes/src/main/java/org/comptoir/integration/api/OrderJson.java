package org.comptoir.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.comptoir.kernel.money.Money;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderPage;
import org.comptoir.ordering.OrderRow;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.StepView;
import org.comptoir.partners.OrganisationView;

/** Orders as JSON. Amounts are numbers with all their decimals; an absent value is null. */
final class OrderJson {
    private OrderJson() {}

    static String page(OrderPage page) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.orders().forEach(row -> rows.add(row(row)));
        return Json.createObjectBuilder()
                .add("orders", rows)
                .add("next", text(page.nextKey()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder row(OrderRow row) {
        return Json.createObjectBuilder()
                .add("number", row.number())
                .add("customerReference", text(row.customerReference()))
                .add("status", row.status().name())
                .add("supplier", row.supplierName())
                .add("customer", row.customerName())
                .add("site", row.siteName())
                .add("placedAt", row.placedAt().toString())
                .add("respondBy", text(row.respondBy()))
                .add("lineCount", row.lineCount())
                .add("net", money(row.net()))
                .add("gross", money(row.gross()));
    }

    static String order(OrderView order) {
        return Json.createObjectBuilder()
                .add("number", order.number())
                .add("customerReference", text(order.customerReference()))
                .add("status", order.status().name())
                .add("supplier", company(order.supplier()))
                .add("customer", company(order.customer()))
                .add(
                        "site",
                        Json.createObjectBuilder()
                                .add("name", order.site().name())
                                .add("gln", text(order.site().gln())))
                .add("placedAt", order.placedAt().toString())
                .add("respondBy", text(order.respondBy()))
                .add("wished", text(order.wished()))
                .add("pickup", order.pickup())
                .add("note", text(order.note()))
                .add("currency", order.net().currency().getCurrencyCode())
                .add("net", money(order.net()))
                .add("vat", money(order.vat()))
                .add("gross", money(order.gross()))
                .add("lines", lines(order.lines()))
                .add("steps", steps(order.steps()))
                .add(
                        "allowed",
                        Json.createArrayBuilder(
                                order.allowed().stream().map(Enum::name).toList()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder company(OrganisationView company) {
        return Json.createObjectBuilder().add("name", company.name()).add("gln", text(company.gln()));
    }

    private static JsonArrayBuilder lines(List<LineView> lines) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        lines.forEach(line -> array.add(Json.createObjectBuilder()
                .add("line", line.number())
                .add("customerLine", text(line.customerLineId()))
                .add("gtin", text(line.gtin()))
                .add("reference", text(line.reference()))
                .add("name", line.name())
                .add("unit", line.unit())
                .add("held", line.held())
                .add("ordered", line.ordered())
                .add("accepted", number(line.accepted()))
                .add("despatched", line.despatched())
                .add(
                        "price",
                        line.price() == null
                                ? JsonValue.NULL
                                : Json.createValue(line.price().amount()))
                .add(
                        "vatPercent",
                        line.vat() == null
                                ? JsonValue.NULL
                                : Json.createValue(line.vat().percent()))
                .add("net", money(line.net()))));
        return array;
    }

    private static JsonArrayBuilder steps(List<StepView> steps) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        steps.forEach(step -> array.add(Json.createObjectBuilder()
                .add("at", step.at().toString())
                .add("action", text(step.action()))
                .add("from", text(step.from()))
                .add("to", step.to().name())
                .add("reason", text(step.reason()))));
        return array;
    }

    static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(Objects.toString(value));
    }

    private static JsonValue number(BigDecimal value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    static JsonValue money(Money money) {
        return money == null ? JsonValue.NULL : Json.createValue(money.amount());
    }
}
