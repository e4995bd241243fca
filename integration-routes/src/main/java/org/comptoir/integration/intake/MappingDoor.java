package org.comptoir.integration.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.comptoir.exchange.MappingChecks;
import org.comptoir.integration.translation.PartnerMapping;

/** Brings the domain the check of partners' mappings, which only this archive knows. */
@Singleton
@Startup
public class MappingDoor {
    @EJB
    private MappingChecks checks;

    @PostConstruct
    void open() {
        checks.use(PartnerMapping::check);
    }

    @PreDestroy
    void close() {
        checks.use(null);
    }
}
