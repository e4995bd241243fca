package org.comptoir.integration.intake;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.exchange.MessageWork;
import org.comptoir.exchange.Receipt;
import org.comptoir.integration.intake.Steps.Read;
import org.comptoir.kernel.persistence.Transactions;

/** Has received messages handled: at once after they came, and again by {@link Recovery} when that did not work. */
@ApplicationScoped
public class Handling {
    private static final Logger LOG = Logger.getLogger(Handling.class.getName());

    private static final int AT_ONCE = 100;

    private final Map<Long, Object> partners = new ConcurrentHashMap<>();

    /** Whose turn is asked for already: a partner who sends much keeps no more than one further thread waiting. */
    private final Set<Long> asked = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

    @EJB
    private MessageWork work;

    @EJB
    private Transactions transactions;

    @Inject
    private Steps steps;

    /** Handles what waits of the partner on another thread, soon. */
    public void soon(long profileId) {
        if (asked.add(profileId)) {
            executor.execute(() -> {
                asked.remove(profileId);
                drain(profileId);
            });
        }
    }

    /**
     * Handles what waits of the partner, one after the other in the order in which it came: what he says later may build
     * on what he said before. What has to be tried again later does not hold up the rest.
     */
    void drain(long profileId) {
        synchronized (partners.computeIfAbsent(profileId, id -> new Object())) {
            Set<Long> seen = new HashSet<>();
            List<Long> due = work.due(profileId, AT_ONCE);
            while (seen.addAll(due)) {
                due.forEach(this::handle);
                due = work.due(profileId, AT_ONCE);
            }
        }
    }

    /** Answers a file that came before like the first time. */
    void answerAgain(Receipt receipt) {
        executor.execute(() -> {
            try {
                steps.answerAgain(receipt.messageId(), receipt.repeatOf());
            } catch (Exception e) {
                LOG.log(Level.WARNING, "the repeat " + receipt.messageId() + " could not be answered", e);
            }
        });
    }

    /** Brings the message as far as it goes; a fault of ours is noted and tried again later. */
    private void handle(long id) {
        try {
            Optional<Read> read = steps.read(id);
            if (read.isPresent()) {
                documents(read.get());
                transactions.run(() -> {
                    work.finish(id);
                    return null;
                });
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "message " + id + " could not be handled, it is tried again", e);
            failed(id, e);
        }
    }

    private void documents(Read read) throws Exception {
        for (int position = 1; position <= read.reading().parts().size(); position++) {
            steps.take(read, position);
        }
    }

    private void failed(long id, Exception reason) {
        try {
            work.failed(id, String.valueOf(reason.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "message " + id + " stays as it is until the next look", e);
        }
    }
}
