package org.comptoir.system.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-07")
@Tag("IDN-08")
class RestIT {
    private static final String ORDER =
            """
            {"supplierGln":"9520000200008","siteGln":"9520000120016","reference":"%s",
             "lines":[{"gtin":"9521000000018","quantity":%s}]}
            """;

    @Test
    @DisplayName("EXC-07: a machine places, the supplier's machine accepts and ships; each sees its own")
    void chain() throws Exception {
        String number = placed();
        Machine supplier = Machine.leman();
        assertThat(supplier.get("/orders/" + number).body()).contains("\"status\":\"PLACED\"");
        HttpResponse<String> accepted = supplier.post("/orders/" + number + "/acceptance", Wire.fresh("k"), "{}");
        assertThat(accepted.body()).contains("\"status\":\"VALIDATED\"");
        HttpResponse<String> shipped = supplier.post(
                "/orders/" + number + "/despatches", Wire.fresh("k"), "{\"carrier\":\"DPD\",\"trackingNumber\":\"1\"}");
        assertThat(shipped.body()).contains("\"status\":\"SHIPPED\"");
        assertThat(Machine.gardoise().get("/orders?status=SHIPPED").body()).contains(number);
    }

    @Test
    @DisplayName(
            "EXC-07: the same request with the same key has one effect and the same answer; another request is refused")
    void once() throws Exception {
        Machine customer = Machine.gardoise();
        String key = Wire.fresh("k");
        String body = ORDER.formatted(Wire.fresh("R"), 100);
        HttpResponse<String> first = customer.post("/orders", key, body);
        HttpResponse<String> second = customer.post("/orders", key, body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        HttpResponse<String> other = customer.post("/orders", key, ORDER.formatted(Wire.fresh("R"), 100));
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("EXC-07: 400 without a key or without JSON, 415 for another media type, all as problem+json")
    void malformed() throws Exception {
        Machine customer = Machine.gardoise();
        HttpRequest.Builder keyless = customer.request("/orders")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertProblem(Machine.send(keyless), 400);
        assertProblem(customer.post("/orders", Wire.fresh("k"), "{x"), 400);
        HttpRequest.Builder text = customer.request("/orders")
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", Wire.fresh("k"))
                .POST(HttpRequest.BodyPublishers.ofString("x"));
        assertProblem(Machine.send(text), 415);
    }

    @Test
    @DisplayName("IDN-08: 401 without a token, 403 for what is not the company's to do, 404 for a stranger's order")
    void rights() throws Exception {
        HttpRequest.Builder anonymous = HttpRequest.newBuilder(URI.create(RunningProduct.url("/api/v1/orders")));
        assertProblem(Machine.send(anonymous), 401);
        String body = ORDER.formatted(Wire.fresh("R"), 100);
        assertProblem(Machine.leman().post("/orders", Wire.fresh("k"), body), 403);
        String number = placed();
        assertProblem(Machine.visseries().get("/orders/" + number), 404);
        assertProblem(Machine.visseries().post("/orders/" + number + "/acceptance", Wire.fresh("k"), "{}"), 404);
        assertThat(Machine.visseries().get("/orders?text=" + number).body()).doesNotContain(number);
    }

    @Test
    @DisplayName("EXC-07: 409 names the state and what is allowed, 422 the place that does not hold")
    void refusals() throws Exception {
        String number = placed();
        Machine supplier = Machine.leman();
        HttpResponse<String> early =
                supplier.post("/orders/" + number + "/despatches", Wire.fresh("k"), "{\"carrier\":\"DPD\"}");
        assertProblem(early, 409);
        assertThat(early.body()).contains("\"state\":\"PLACED\"", "\"allowed\":[\"VALIDATE\"");
        HttpResponse<String> unknown = Machine.gardoise()
                .post("/orders", Wire.fresh("k"), ORDER.formatted("x", 100).replace("9521000000018", "4006381333931"));
        assertProblem(unknown, 422);
        assertThat(unknown.body()).contains("/lines/0", "4006381333931");
    }

    @Test
    @DisplayName("EXC-07: the OpenAPI document is there for everybody")
    void description() throws Exception {
        HttpRequest.Builder anonymous = HttpRequest.newBuilder(URI.create(RunningProduct.url("/api/v1/openapi")));
        assertThat(Machine.send(anonymous).body()).startsWith("openapi: 3.1.0").contains("/orders/{number}/despatches");
    }

    private static String placed() throws Exception {
        HttpResponse<String> answer =
                Machine.gardoise().post("/orders", Wire.fresh("k"), ORDER.formatted(Wire.fresh("R"), 100));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":");
    }
}
