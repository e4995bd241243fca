package org.comptoir.exchange;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.comptoir.exchange.model.Partnership;
import org.comptoir.exchange.model.StoredMapping;
import org.comptoir.exchange.store.Partnerships;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/** The operator's desk for partners' own mappings (EXC-06): checked when stored, versioned, put into use and taken back. */
@Stateless
public class MappingDesk {
    @Inject
    private Partnerships partnerships;

    @Inject
    private MappingChecks checks;

    @Inject
    private Clock clock;

    @EJB
    private Directory directory;

    /**
     * What became of a text that was handed in.
     *
     * @param number of the new version; 0 when it was refused
     */
    public record Answer(int number, List<Finding> findings) implements Serializable {
        public Answer {
            findings = List.copyOf(findings);
        }
    }

    /** All versions of a partner's mapping, the newest first, with the names of those who stored and activated them. */
    public List<MappingVersion> versions(Actor actor, long profileId) {
        existing(actor, profileId);
        People people = new People(directory);
        return partnerships.mappings(profileId).stream()
                .map(mapping -> people.named(mapping.view()))
                .toList();
    }

    /** What is wrong with a text, before anybody keeps it. */
    public List<Finding> check(Actor actor, long profileId, String text) {
        existing(actor, profileId);
        return checks.findings(text);
    }

    /** What a sample file says by the text, beside what it says by the version in use; nothing is kept. */
    public MappingTrial trial(Actor actor, long profileId, String text, byte[] sample) {
        return checks.trial(existing(actor, profileId).profile().mapping(), text, sample);
    }

    /**
     * Keeps the text as a new version, not yet in use; one with an error is not kept.
     *
     * @throws RefusedException {@code exchange.mapping.meanwhile} when somebody else stored a version at the same moment
     */
    public Answer store(Actor actor, long profileId, String text) {
        Partnership partnership = existing(actor, profileId);
        List<Finding> findings = checks.findings(text);
        if (findings.stream().anyMatch(Finding::isError)) {
            return new Answer(0, findings);
        }
        int number = partnership.nextMapping(newest(profileId));
        partnerships.add(new StoredMapping(profileId, number, text, actor.username(), clock.instant()));
        return new Answer(number, findings);
    }

    /**
     * Puts a version into use, a new or an earlier one; it reads the partner's files from the next one on.
     *
     * @throws RefusedException {@code exchange.mapping.invalid} when what is allowed has changed since it was stored
     */
    public void activate(Actor actor, long profileId, int number) {
        Partnership partnership = existing(actor, profileId);
        StoredMapping chosen =
                partnerships.mapping(profileId, number).orElseThrow(() -> new NotFoundException("mapping"));
        if (checks.findings(chosen.view().text()).stream().anyMatch(Finding::isError)) {
            throw new RefusedException("exchange.mapping.invalid");
        }
        partnerships.mappings(profileId).forEach(StoredMapping::retire);
        chosen.activate(actor.username(), clock.instant());
        partnership.mapBy(chosen.view().text(), number);
    }

    private int newest(long profileId) {
        Optional<StoredMapping> newest =
                partnerships.mappings(profileId).stream().findFirst();
        return newest.map(mapping -> mapping.view().number()).orElse(0);
    }

    private Partnership existing(Actor actor, long profileId) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        return partnerships.find(profileId).orElseThrow(() -> new NotFoundException("profile"));
    }
}
