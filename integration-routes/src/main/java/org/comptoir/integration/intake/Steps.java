package org.comptoir.integration.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.BusinessDocument;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.MessageWork;
import org.comptoir.exchange.PartState;
import org.comptoir.exchange.PartView;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Translated;
import org.comptoir.exchange.Work;
import org.comptoir.integration.acknowledgement.Answering;
import org.comptoir.integration.conversation.InboundConversation;
import org.comptoir.integration.conversation.InboundConversation.SourceFile;
import org.comptoir.integration.conversation.IntakeResults;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.persistence.Transactions;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;

/**
 * The steps of a received message, each a transaction of its own: read it, then hand each document to its desk and mark
 * it together with the effect (EXC-05). Any step may be repeated after a crash: it finds what is done and passes over it.
 */
@ApplicationScoped
class Steps {
    private static final Place HEAD = new Place.WholeFile();

    @EJB
    private MessageWork work;

    @EJB
    private Directory directory;

    @EJB
    private Transactions transactions;

    @Inject
    private Answering answering;

    @Inject
    @Any
    private Instance<InboundConversation> conversations;

    /** A message that was read. */
    record Read(Work work, Reading reading) {}

    /** Reads the message and queues its acknowledgement; empty when there is nothing left to do. */
    Optional<Read> read(long id) throws Exception {
        return transactions.run(() -> {
            Optional<Work> taken = work.take(id);
            return taken.map(this::read);
        });
    }

    /** Answers a file that came again like the first time; nothing else happens with it. */
    void answerAgain(long repeatId, long firstId) throws Exception {
        transactions.run(() -> {
            Work first = work.look(firstId);
            Reading reading = FileReader.read(first.profile(), first.bytes());
            if (reading.isHis()) {
                answering.answer(first.profile(), repeatId, reading.interchanges());
            }
            return null;
        });
    }

    private Read read(Work taken) {
        Reading reading = FileReader.read(taken.profile(), taken.bytes()).with(referenceAgain(taken));
        work.translated(taken.messageId(), translated(taken, reading));
        if (reading.isHis()) {
            answering.answer(taken.profile(), taken.messageId(), reading.interchanges());
        }
        return new Read(taken, reading);
    }

    /**
     * A reference that came before with other content is no repeat: partners begin to count anew, or make a file anew
     * under its number. Both are read; what each desk has had already it refuses by the document's number.
     */
    private static List<Finding> referenceAgain(Work taken) {
        return taken.sameReference() == null
                ? List.of()
                : List.of(Finding.warning(
                        "exchange.reference.again", HEAD, taken.reference(), Long.toString(taken.sameReference())));
    }

    private Translated translated(Work taken, Reading reading) {
        List<PartView> parts = new ArrayList<>();
        for (int i = 0; i < reading.parts().size(); i++) {
            parts.add(view(i + 1, taken, reading.parts().get(i)));
        }
        return new Translated(
                reading.parts().stream()
                        .flatMap(part -> conversation(part.document()).stream())
                        .map(InboundConversation::conversation)
                        .findFirst()
                        .orElse(null),
                reading.standard(),
                reading.types(),
                reading.findings(),
                parts,
                reading.isFatal());
    }

    private PartView view(int position, Work taken, Reading.Part part) {
        BusinessDocument document = part.document();
        boolean waits = part.isUsable() && !hadItsEffect(taken, part);
        return new PartView(
                position,
                part.reference(),
                part.type(),
                document == null ? null : document.number(),
                null,
                part.isUsable() ? (waits ? PartState.WAITING : PartState.PROCESSED) : PartState.QUARANTINED,
                part.findings(),
                document instanceof Record said ? Readable.of(said) : null);
    }

    /** A corrected copy brings along documents that went through with the original: those are left alone. */
    private static boolean hadItsEffect(Work taken, Reading.Part part) {
        return taken.mendedParts().stream()
                .filter(earlier -> earlier.state() == PartState.PROCESSED)
                .anyMatch(earlier -> earlier.type().equals(part.type())
                        && earlier.documentNumber().equals(part.document().number()));
    }

    /** Hands one document to its desk and marks it, both or neither. */
    void take(Read read, int position) throws Exception {
        Reading.Part part = read.reading().parts().get(position - 1);
        try {
            transactions.run(() -> {
                if (work.takePart(read.work().messageId(), position)) {
                    mark(read, position, part, call(read, part));
                }
                return null;
            });
        } catch (Exception e) {
            refuse(read, position, part, refusal(e, part));
        }
    }

    private void mark(Read read, int position, Reading.Part part, IntakeResult result) {
        List<Finding> all = new ArrayList<>(part.findings());
        all.addAll(result.findings());
        if (result.accepted()) {
            work.processed(read.work().messageId(), position, IntakeResults.order(result), all);
        } else {
            work.refused(read.work().messageId(), position, all);
        }
    }

    private IntakeResult call(Read read, Reading.Part part) {
        Optional<InboundConversation> conversation = conversation(part.document())
                .filter(each -> takesPart(read.work().profile(), each.conversation()));
        if (conversation.isEmpty()) {
            return new IntakeResult(null, List.of(Finding.error("exchange.conversation.unwanted", HEAD, part.type())));
        }
        Actor machine = directory.machineOf(read.work().profile().organisationId());
        SourceFile source = new SourceFile(
                read.work().profile(), read.work().fileName(), read.work().bytes());
        return conversation.get().take(machine, part.document(), source);
    }

    /** Everybody may acknowledge; anything else has to be agreed upon. */
    private static boolean takesPart(PartnerProfile profile, Conversation conversation) {
        return conversation == Conversation.ACKNOWLEDGEMENT_IN
                || profile.format(conversation).isPresent();
    }

    private void refuse(Read read, int position, Reading.Part part, Finding why) throws Exception {
        transactions.run(() -> {
            if (work.takePart(read.work().messageId(), position)) {
                mark(read, position, part, new IntakeResult(null, List.of(why)));
            }
            return null;
        });
    }

    /** The finding for an expected refusal. @throws Exception what is none of those: a fault of ours, tried again later */
    private static Finding refusal(Exception failure, Reading.Part part) throws Exception {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                List<String> arguments = new ArrayList<>(refused.refusal().arguments());
                return new Finding(
                        Severity.ERROR, "refusal." + refused.refusal().code(), HEAD, arguments);
            }
            if (cause instanceof NotFoundException || cause instanceof EJBAccessException) {
                String number = part.document() == null
                        ? part.reference()
                        : part.document().number();
                return Finding.error("exchange.not.his", HEAD, number);
            }
        }
        throw failure;
    }

    private Optional<InboundConversation> conversation(BusinessDocument document) {
        return document == null
                ? Optional.empty()
                : conversations.stream()
                        .filter(each -> each.document().isInstance(document))
                        .findFirst();
    }
}
