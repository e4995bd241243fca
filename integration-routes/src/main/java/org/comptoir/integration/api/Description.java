package org.comptoir.integration.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The OpenAPI document, for everybody. */
@Path("/openapi")
public class Description {
    /** OpenAPI 3.1 in YAML. */
    @GET
    @Produces({"application/yaml", "*/*;qs=0.5"})
    public InputStream document() {
        return Description.class.getResourceAsStream("openapi.yaml");
    }
}
