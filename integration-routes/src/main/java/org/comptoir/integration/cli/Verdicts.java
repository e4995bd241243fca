package org.comptoir.integration.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.translation.DocumentHandler;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.Tally;
import org.comptoir.kernel.finding.Finding;

/** What becomes of a file and of each interchange of it: known once it was read, and before it is read again for its documents. */
final class Verdicts implements DocumentHandler {
    private final Tally tally = new Tally();
    private final List<Outcome> interchanges = new ArrayList<>();
    /** How much was told of the whole file. */
    private int told;

    /** @param file tells what it says */
    static Verdicts of(Consumer<DocumentHandler> file) {
        Verdicts verdicts = new Verdicts();
        file.accept(verdicts);
        return verdicts;
    }

    boolean isRefused() {
        return tally.file() == Outcome.REFUSED;
    }

    /** Whether anything is said of it. */
    boolean anyFinding() {
        return tally.file() != Outcome.ACCEPTED;
    }

    /**
     * Hands on, one at a time, the documents that are taken when the file is told again.
     *
     * @param refused gets the messages that are not
     * @param faults gets what goes wrong with the whole file only then
     */
    DocumentHandler taken(Consumer<BusinessDocument> documents, Consumer<Message> refused, Consumer<Finding> faults) {
        return new Taken(documents, refused, faults);
    }

    @Override
    public void begins(Interchange header) {
        tally.begins(header);
    }

    @Override
    public void message(Message message) {
        tally.message(message);
    }

    @Override
    public void ends(List<Finding> findings) {
        tally.ends(findings);
        interchanges.add(tally.interchange());
    }

    @Override
    public void finding(Finding finding) {
        told++;
        tally.finding(finding);
    }

    private final class Taken implements DocumentHandler {
        private final Consumer<BusinessDocument> documents;
        private final Consumer<Message> refused;
        private final Consumer<Finding> faults;
        private int interchange = -1;
        private int toldAgain;

        Taken(Consumer<BusinessDocument> documents, Consumer<Message> refused, Consumer<Finding> faults) {
            this.documents = documents;
            this.refused = refused;
            this.faults = faults;
        }

        @Override
        public void begins(Interchange header) {
            interchange++;
        }

        @Override
        public void message(Message message) {
            if (interchanges.get(interchange) != Outcome.REFUSED && message.outcome() != Outcome.REFUSED) {
                documents.accept(message.document());
            } else {
                refused.accept(message);
            }
        }

        @Override
        public void ends(List<Finding> findings) {
            // known before
        }

        @Override
        public void finding(Finding finding) {
            if (++toldAgain > told) {
                faults.accept(finding);
            }
        }
    }
}
