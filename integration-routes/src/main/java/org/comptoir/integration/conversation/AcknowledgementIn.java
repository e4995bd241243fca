package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.Acknowledgement.Action;
import org.comptoir.document.Acknowledgement.SegmentError;
import org.comptoir.document.BusinessDocument;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outbox;
import org.comptoir.exchange.PartnerAnswer;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;

/** A partner's machine says whether it took what we sent (EDIFACT CONTRL, X12 997, 999 and TA1, EXC-04). */
@ApplicationScoped
public class AcknowledgementIn implements InboundConversation {
    @EJB
    private Outbox outbox;

    @Override
    public Conversation conversation() {
        return Conversation.ACKNOWLEDGEMENT_IN;
    }

    @Override
    public Class<Acknowledgement> document() {
        return Acknowledgement.class;
    }

    @Override
    public IntakeResult take(Actor machine, BusinessDocument document, SourceFile source) {
        Acknowledgement said = (Acknowledgement) document;
        return outbox.acknowledged(source.profile().id(), said.number(), answer(said), words(said, source.name()))
                .map(sent -> IntakeResults.withoutOrder(List.of()))
                .orElseGet(() -> unknown(said));
    }

    static PartnerAnswer answer(Acknowledgement said) {
        if (!said.isFullyAccepted()) {
            return PartnerAnswer.REFUSED;
        }
        return said.action() == Action.RECEIVED ? PartnerAnswer.RECEIVED : PartnerAnswer.ACCEPTED;
    }

    /** The file that said so, and the codes of what it refused: {@code 997-8.edi: 850 0001 5, PO1 3 8, PO1 3/2 6}. */
    static String words(Acknowledgement said, String fileName) {
        List<String> codes = new ArrayList<>();
        add(codes, said.errorCode());
        said.messages().stream().filter(each -> each.action() == Action.REFUSED).forEach(each -> {
            add(codes, each.type(), each.reference(), each.errorCode());
            each.segments().forEach(segment -> addSegment(codes, segment));
        });
        return codes.isEmpty() ? fileName : fileName + ": " + String.join(", ", codes);
    }

    private static void addSegment(List<String> codes, SegmentError segment) {
        String place = (segment.tag() + " " + segment.position()).strip();
        add(codes, place, segment.errorCode());
        segment.elements().forEach(each -> {
            String component = each.component() == 0 ? "" : ":" + each.component();
            String copy = each.copy() == null ? "" : " (" + each.copy() + ")";
            String code = each.errorCode() == null ? null : each.errorCode() + copy;
            add(codes, place + "/" + each.element() + component, code);
        });
    }

    /** Nothing is added for a place without a code. */
    private static void add(List<String> codes, String... placeAndCode) {
        if (placeAndCode[placeAndCode.length - 1] != null) {
            codes.add(String.join(" ", placeAndCode));
        }
    }

    private static IntakeResult unknown(Acknowledgement said) {
        return new IntakeResult(
                null,
                List.of(Finding.error("acknowledgement.interchange.unknown", new Place.WholeFile(), said.number())));
    }
}
