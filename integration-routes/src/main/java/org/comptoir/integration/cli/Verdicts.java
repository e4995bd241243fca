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

    /** Hands on, one at a time, the documents that are taken when the file is told again. */
    DocumentHandler taken(Consumer<BusinessDocument> documents) {
        return new Taken(documents);
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
        tally.finding(finding);
    }

    private final class Taken implements DocumentHandler {
        private final Consumer<BusinessDocument> documents;
        private int interchange = -1;

        Taken(Consumer<BusinessDocument> documents) {
            this.documents = documents;
        }

        @Override
        public void begins(Interchange header) {
            interchange++;
        }

        @Override
        public void message(Message message) {
            if (interchanges.get(interchange) != Outcome.REFUSED && message.outcome() != Outcome.REFUSED) {
                documents.accept(message.document());
            }
        }

        @Override
        public void ends(List<Finding> findings) {
            // known before
        }

        @Override
        public void finding(Finding finding) {
            // known before
        }
    }
}
