package org.comptoir.integration.intake;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

    @Resource
    private ManagedExecutorService executor;

    @EJB
    private MessageWork work;

    @EJB
    private Transactions transactions;

    @Inject
    private Steps steps;

    /** Handles the message on another thread, soon. */
    public void soon(long id) {
        executor.execute(() -> handle(id));
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
    void handle(long id) {
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
