package org.comptoir.integration.mapping.acknowledgement;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.Objects;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.Acknowledgement.ElementError;
import org.comptoir.document.Acknowledgement.MessageResult;
import org.comptoir.document.Acknowledgement.SegmentError;
import org.comptoir.integration.mapping.edifact.Writing;

/** An {@link Acknowledgement} to CONTRL; D.3 and 4.1 write it alike. */
public final class AcknowledgementToEdifact {
    private final Writing out;

    private AcknowledgementToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(Acknowledgement acknowledgement, Writing out) {
        new AcknowledgementToEdifact(out).write(acknowledgement);
    }

    private void write(Acknowledgement answer) {
        out.put(
                "UCI",
                answer.number(),
                of(answer.sender(), answer.senderQualifier()),
                of(answer.recipient(), answer.recipientQualifier()),
                answer.action().code(),
                answer.errorCode());
        answer.messages().forEach(this::message);
    }

    private void message(MessageResult message) {
        String[] version = Objects.toString(message.version(), "").split("\\.", 2);
        String release = version.length > 1 ? version[1].replaceAll(" .*", "") : "";
        out.put(
                "UCM",
                message.reference(),
                of(message.type(), version[0], release, "UN"),
                message.action().code(),
                message.errorCode());
        message.segments().forEach(this::segment);
    }

    private void segment(SegmentError error) {
        out.put("UCS", Integer.toString(error.position()), error.errorCode());
        error.elements().forEach(this::element);
    }

    /** The tag counts as the first position (element 0098). */
    private void element(ElementError error) {
        String component = error.component() == 0 ? null : Integer.toString(error.component());
        out.put("UCD", error.errorCode(), of(Integer.toString(error.element() + 1), component));
    }
}
