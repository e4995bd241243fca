package org.comptoir.integration.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JAX-RS application; its resources call the same desks as the pages. */
@ApplicationPath("/v1")
public class Api extends Application {
    /** Where it stands, seen from outside. */
    static final String ROOT = "/api/v1";
}
