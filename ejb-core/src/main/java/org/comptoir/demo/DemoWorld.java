package org.comptoir.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.comptoir.partners.store.Partners;

/** Loads the demo world at the first start in the demo profile; later starts find it and leave it alone. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemoWorld {
    private static final Logger LOG = System.getLogger(DemoWorld.class.getName());

    @Inject
    private Partners partners;

    @Inject
    private DemoCompanies companies;

    @Inject
    private DemoCatalogue catalogue;

    @Inject
    private DemoOrders orders;

    @PostConstruct
    void load() {
        boolean demo = "demo".equals(System.getenv("COMPTOIR_PROFILE"));
        if (demo && partners.organisations().isEmpty()) {
            companies.load();
            catalogue.load(companies);
            orders.load(companies);
            LOG.log(Level.INFO, "the demo world is loaded");
        }
    }
}
