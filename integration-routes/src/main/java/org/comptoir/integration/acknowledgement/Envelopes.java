package org.comptoir.integration.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.PartnerProfile.Identity;
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.X12Profile;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationView;

/** The outside of what we send: from whom to whom, when, under which name. */
@ApplicationScoped
public class Envelopes {
    private static final String GLN = "14";

    /** X12's own list of identifications (I05) had none for GLN for long: agreed between the two. */
    private static final String AGREED = "ZZ";

    @EJB
    private Directory directory;

    @Inject
    private Clock clock;

    /** EDIFACT from us to the partner, now. */
    public EdifactProfile profile(PartnerProfile partner, String directoryName, String reference) {
        OrganisationView us = directory.operator();
        return new EdifactProfile(
                partner.charset(),
                "3",
                directoryName,
                ours(partner, us, GLN),
                Mailbox.of(partner.interchangeId(), partner.qualifier()),
                reference,
                "1",
                partner.test(),
                now(us));
    }

    /** X12 from us to the partner, now. @param release {@code 004010} or {@code 005010} */
    public X12Profile x12(PartnerProfile partner, String release, String reference) {
        OrganisationView us = directory.operator();
        Mailbox sender = ours(partner, us, AGREED);
        Mailbox recipient = Mailbox.of(partner.interchangeId(), partner.qualifier());
        return new X12Profile(release, sender, recipient, reference, partner.test(), now(us), "");
    }

    /** An X12 answer to {@code interchange}, now. */
    X12Profile answering(Interchange interchange, String reference) {
        return X12Profile.answering(interchange, reference, now(directory.operator()));
    }

    /** As he calls us, else our GLN. */
    private static Mailbox ours(PartnerProfile partner, OrganisationView us, String kindOfGln) {
        Identity known = partner.us();
        return known == null ? Mailbox.of(us.gln(), kindOfGln) : Mailbox.of(known.id(), known.qualifier());
    }

    private LocalDateTime now(OrganisationView us) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneId.of(us.timeZone()));
    }

    /** A name that tells type, document and interchange, and is the same at each attempt. */
    public static String fileName(String type, String number, String reference) {
        String safe = number.replaceAll("[^A-Za-z0-9_-]", "_");
        return type.toLowerCase(Locale.ROOT) + "-" + safe + "-" + reference + ".edi";
    }
}
