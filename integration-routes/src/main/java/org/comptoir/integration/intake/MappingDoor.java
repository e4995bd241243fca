package org.comptoir.integration.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.List;
import org.comptoir.exchange.MappingCheck;
import org.comptoir.exchange.MappingChecks;
import org.comptoir.exchange.MappingTrial;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.PartnerMapping;
import org.comptoir.integration.translation.PartnerTrial;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.kernel.finding.Finding;

/** Brings the domain the check and the trial of partners' mappings, which only this archive knows. */
@Singleton
@Startup
public class MappingDoor {
    @EJB
    private MappingChecks checks;

    @PostConstruct
    void open() {
        checks.use(new Check());
    }

    @PreDestroy
    void close() {
        checks.use(null);
    }

    private static final class Check implements MappingCheck {
        /** A person looks at them; who needs more than that has {@code ./comptoir try-mapping}. */
        private static final int MOST_CHANGES = 500;

        private static final int MOST_FINDINGS = 200;
        private static final int MOST_DOCUMENTS = 20;

        @Override
        public List<Finding> findings(String text) {
            return OwnLoader.call(() -> PartnerMapping.check(text));
        }

        @Override
        public MappingTrial trial(String inUse, String next, byte[] sample) {
            PartnerTrial trial = OwnLoader.call(() -> PartnerTrial.of(inUse, next, sample, ReadOptions.DEFAULT));
            List<MappingTrial.Change> changes = trial.differences().stream()
                    .limit(MOST_CHANGES)
                    .map(d -> new MappingTrial.Change(d.document(), d.path(), d.before(), d.after()))
                    .toList();
            int more = trial.differences().size() - changes.size();
            return new MappingTrial(result(trial.before()), result(trial.after()), changes, more);
        }

        private static MappingTrial.Result result(ReadResult read) {
            return new MappingTrial.Result(
                    read.outcome().name(),
                    read.messages().stream()
                            .limit(MOST_DOCUMENTS)
                            .map(Check::document)
                            .toList(),
                    read.all().stream().limit(MOST_FINDINGS).toList());
        }

        private static MappingTrial.Document document(Message message) {
            String readable = message.document() == null ? "" : Readable.of((Record) message.document());
            return new MappingTrial.Document(message.type(), message.reference(), readable);
        }
    }
}
