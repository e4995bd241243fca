package org.comptoir.system.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.system.product.RunningProduct;

/** A company's machine at the REST API. */
record Machine(String token) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Machine gardoise() throws Exception {
        return signedIn("erp-gardoise");
    }

    static Machine leman() throws Exception {
        return signedIn("erp-leman");
    }

    static Machine visseries() throws Exception {
        return signedIn("erp-visseries");
    }

    private static Machine signedIn(String client) throws Exception {
        String url = RunningProduct.where().realmUrl() + "/protocol/openid-connect/token";
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=demo-" + client;
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new AssertionError("no token for " + client + ": " + answer);
        }
        return new Machine(token.group(1));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String key, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RunningProduct.url("/api/v1" + path)))
                .header("Authorization", "Bearer " + token);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
