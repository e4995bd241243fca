package org.comptoir.integration.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.Acknowledgement;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outbox;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Written;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.X12Profile;

/**
 * Queues the answer to each interchange, with what it answers, in the running transaction (EXC-04). A repeat is answered
 * as the first one was: its sender may have lost our answer.
 */
@ApplicationScoped
public class Answering {
    private static final String DIRECTORY = "D.96A";

    @EJB
    private Outbox outbox;

    @Inject
    private Envelopes envelopes;

    /** Answers the interchanges of the message {@code messageId}, once, when the partner's profile says so. */
    public void answer(PartnerProfile profile, long messageId, List<Interchange> interchanges) {
        if (profile.acknowledges()) {
            for (int i = 0; i < interchanges.size(); i++) {
                String subject = messageId + " " + (i + 1);
                if (interchanges.get(i).standard().equals("X12")) {
                    answerX12(profile, subject, interchanges.get(i));
                } else {
                    Optional<Acknowledgement> answer = Acknowledgements.of(interchanges.get(i));
                    answer.ifPresent(document -> queue(profile, subject, document));
                }
            }
        }
    }

    /** One answer for each functional group. */
    private void answerX12(PartnerProfile profile, String subject, Interchange interchange) {
        List<Acknowledgement> answers = X12Acknowledgements.of(interchange);
        for (int i = 0; i < answers.size(); i++) {
            String reference = outbox.nextReference();
            X12Profile answering = envelopes.answering(interchange, reference);
            byte[] bytes = Documents.write(answers.get(i), answering);
            String set = set(answers.get(i), answering);
            String name = Envelopes.fileName(set, answers.get(i).number(), reference);
            outbox.answer(
                    profile,
                    Conversation.ACKNOWLEDGEMENT_OUT,
                    answers.size() == 1 ? subject : subject + " " + (i + 1),
                    name,
                    new Written(reference, "X12 " + answering.release(), set, bytes));
        }
    }

    private static String set(Acknowledgement answer, X12Profile profile) {
        String ofSets = profile.release().equals("005010") ? "999" : "997";
        return answer.messages().isEmpty() ? "TA1" : ofSets;
    }

    private void queue(PartnerProfile profile, String subject, Acknowledgement document) {
        String reference = outbox.nextReference();
        byte[] bytes = Documents.write(document, envelopes.profile(profile, DIRECTORY, reference));
        String name = Envelopes.fileName("CONTRL", document.number(), reference);
        outbox.answer(
                profile,
                Conversation.ACKNOWLEDGEMENT_OUT,
                subject,
                name,
                new Written(reference, null, "CONTRL", bytes));
    }
}
