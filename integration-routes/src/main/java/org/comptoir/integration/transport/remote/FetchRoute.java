package org.comptoir.integration.transport.remote;

import java.util.HashMap;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;
import org.comptoir.exchange.PartnerProfile;

/** Fetches files from a partner's own server and hands each to the front desk; then, and only then, it is moved away. */
final class FetchRoute extends RouteBuilder {
    /** Takes a whole file; when it returns, the file is stored. */
    interface Taking {
        void take(PartnerProfile profile, String fileName, byte[] bytes);
    }

    private final PartnerProfile profile;
    private final RemoteAddress address;
    private final Taking taking;

    FetchRoute(PartnerProfile profile, RemoteAddress address, Taking taking) {
        this.profile = profile;
        this.address = address;
        this.taking = taking;
    }

    static String id(PartnerProfile profile) {
        return "fetch-" + profile.id() + "-" + profile.remote().hashCode();
    }

    @Override
    public void configure() {
        from(address.fetch()).routeId(id(profile)).process(this::take);
    }

    private void take(Exchange exchange) {
        GenericFile<?> file = exchange.getMessage().getBody(GenericFile.class);
        byte[] bytes = exchange.getMessage().getBody(byte[].class);
        exchange.getMessage().setHeaders(clean(exchange));
        taking.take(profile, file.getFileNameOnly(), bytes);
    }

    private static HashMap<String, Object> clean(Exchange exchange) {
        HashMap<String, Object> headers = new HashMap<>(exchange.getMessage().getHeaders());
        CamelHeaders.strip(headers);
        return headers;
    }
}
