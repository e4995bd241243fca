package org.comptoir.document;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to an interchange as data in transit: what its recipient's reader thought of it (EDIFACT CONTRL, X12
 * 997, 999 and TA1; EXC-04). Error codes are those of its syntax: ISO 9735 element 0085; X12 elements 716, 718, 720, 723
 * and I18.
 *
 * @param number the control reference of the interchange that is answered
 * @param sender who had sent that interchange; senderQualifier its kind, or empty; recipient, recipientQualifier alike
 * @param errorCode why the whole was refused (element 0085), or null
 * @param messages what is said of single messages; one that is not listed shares the interchange's fate
 */
public record Acknowledgement(
        String number,
        String sender,
        String senderQualifier,
        String recipient,
        String recipientQualifier,
        Action action,
        String errorCode,
        List<MessageResult> messages)
        implements BusinessDocument {
    /** What becomes of an interchange or a message (element 0083). */
    public enum Action {
        /** This level and all below it are refused. */
        REFUSED("4"),
        /** Taken, and all below it that is not refused by name. */
        ACCEPTED("7"),
        /** It has arrived; nothing is said about what is in it. */
        RECEIVED("8");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        /** Element 0083. */
        public String code() {
            return code;
        }
    }

    /**
     * What is said of one message.
     *
     * @param reference its reference (element 0062); type, for example {@code ORDERS}; version, for example {@code D.96A}
     * @param errorCode why the whole message was refused, or null
     */
    public record MessageResult(
            String reference, String type, String version, Action action, String errorCode, List<SegmentError> segments)
            implements Serializable {
        public MessageResult {
            segments = segments == null ? List.of() : List.copyOf(segments);
        }
    }

    /**
     * What is wrong with one segment.
     *
     * @param position its number in the message, UNH being 1
     * @param errorCode what is wrong with the segment itself, or null
     * @param tag the segment's tag where the answer names it (X12 AK301), or empty
     */
    public record SegmentError(int position, String errorCode, List<ElementError> elements, String tag)
            implements Serializable {
        /** One whose answer does not name the segment (CONTRL). */
        public SegmentError(int position, String errorCode, List<ElementError> elements) {
            this(position, errorCode, elements, "");
        }

        public SegmentError {
            tag = tag == null ? "" : tag;
            elements = elements == null ? List.of() : List.copyOf(elements);
        }
    }

    /**
     * What is wrong with an element (position from 1) or one of its components (0: the whole element).
     *
     * @param reference the number of the data element in its directory (X12 725), or null
     * @param copy what stood there (X12 724), or null
     */
    public record ElementError(String errorCode, int element, int component, String reference, String copy)
            implements Serializable {
        /** One whose answer names no more than the place (CONTRL). */
        public ElementError(String errorCode, int element, int component) {
            this(errorCode, element, component, null, null);
        }
    }

    public Acknowledgement {
        messages = messages == null ? List.of() : List.copyOf(messages);
    }

    /** Whether nothing of the interchange was refused. */
    public boolean isFullyAccepted() {
        return action != Action.REFUSED && messages.stream().noneMatch(m -> m.action() == Action.REFUSED);
    }
}
