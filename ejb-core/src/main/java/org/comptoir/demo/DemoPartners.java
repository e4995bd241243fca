package org.comptoir.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.PartnerProfile.Remote;
import org.comptoir.exchange.Profiles;
import org.comptoir.partners.Actor;
import org.comptoir.partners.AddressView;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.model.Organisation;
import org.comptoir.partners.store.Partners;

/**
 * The partner profiles of the demo world, loaded once. At each start the sandbox's address is noted anew, for its port
 * belongs to the installation.
 */
@Singleton
@Startup
@DependsOn("DemoWorld")
public class DemoPartners {
    @Inject
    private Profiles profiles;

    @Inject
    private Directory directory;

    @Inject
    private Partners partners;

    @PostConstruct
    void load() {
        if (!"demo".equals(System.getenv("COMPTOIR_PROFILE"))) {
            return;
        }
        List<PartnerProfile> there = profiles.active();
        if (there.isEmpty()) {
            List.of(DemoPartner.values()).forEach(this::add);
        } else {
            there.stream().filter(profile -> profile.remote() != null).forEach(this::move);
        }
    }

    private void add(DemoPartner demo) {
        long company = demo.gln == null
                ? bank()
                : directory.organisationByGln(demo.gln).orElseThrow();
        PartnerProfile profile = new PartnerProfile(
                0,
                company,
                directory.known(company).name(),
                demo.gln == null ? demo.name() : demo.gln,
                demo.gln == null ? "ZZZ" : "14",
                "UNOC",
                demo.acknowledges(),
                false,
                true,
                demo.flows,
                demo.account,
                demo.remoteUser == null ? null : sandbox(demo.remoteUser),
                demo == DemoPartner.MAISON_VERTE ? mapping() : null,
                0);
        profiles.add(Actor.system(), profile, demo.password());
    }

    private long bank() {
        Organisation bank = new Organisation(OrganisationKind.BANK, "Banque du Quai", "fr")
                .at(new AddressView("2 quai de la Monnaie", "69001", "Lyon", "FR"));
        partners.add(bank);
        return bank.id();
    }

    private void move(PartnerProfile profile) {
        profiles.move(Actor.system(), profile.id(), sandbox(profile.remote().user()));
    }

    private static Remote sandbox(String user) {
        String port = System.getenv("COMPTOIR_SANDBOX_SFTP_PORT");
        return new Remote("127.0.0.1", port == null ? 8223 : Integer.parseInt(port), user, "in", "out");
    }

    private static String mapping() {
        try (InputStream stream = DemoPartners.class.getResourceAsStream("maisonverte-mapping.xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
