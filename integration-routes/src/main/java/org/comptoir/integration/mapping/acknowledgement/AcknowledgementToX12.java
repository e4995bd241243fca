package org.comptoir.integration.mapping.acknowledgement;

import static org.comptoir.integration.syntax.x12.X12SegmentWriter.of;

import org.comptoir.document.Acknowledgement;
import org.comptoir.document.Acknowledgement.Action;
import org.comptoir.document.Acknowledgement.ElementError;
import org.comptoir.document.Acknowledgement.MessageResult;
import org.comptoir.document.Acknowledgement.SegmentError;
import org.comptoir.integration.mapping.x12.X12Writing;

/** An {@link Acknowledgement} to 997 or 999; one without sets is told in a TA1 instead, which stands outside of any set. */
public final class AcknowledgementToX12 {
    private static final int COPY = 99;

    private final X12Writing out;
    private final boolean implementation;

    private AcknowledgementToX12(X12Writing out, boolean implementation) {
        this.out = out;
        this.implementation = implementation;
    }

    /** Writes the segments between ST and SE of 997. */
    public static void write997(Acknowledgement answer, X12Writing out) {
        new AcknowledgementToX12(out, false).write(answer);
    }

    /** Writes the segments between ST and SE of 999. */
    public static void write999(Acknowledgement answer, X12Writing out) {
        new AcknowledgementToX12(out, true).write(answer);
    }

    /** TA1. @param prepared the day and time of the interchange that is answered, as it wrote them, ten digits */
    public static void writeTa1(Acknowledgement answer, String prepared, X12Writing out) {
        boolean accepted = answer.action() != Action.REFUSED;
        String code = answer.errorCode() == null ? "000" : answer.errorCode();
        out.put(
                "TA1",
                filled(answer.number()),
                prepared.substring(0, 6),
                prepared.substring(6),
                accepted ? "A" : "R",
                code);
    }

    /** ISA13 has nine digits (I12). */
    private static String filled(String number) {
        return number.matches("\\d{1,8}") ? "0".repeat(9 - number.length()) + number : number;
    }

    private void write(Acknowledgement answer) {
        MessageResult first = answer.messages().get(0);
        out.put("AK1", group(first.type()), answer.number(), implementation ? first.version() : null);
        answer.messages().forEach(this::message);
        long accepted = answer.messages().stream()
                .filter(m -> m.action() != Action.REFUSED)
                .count();
        String all = Integer.toString(answer.messages().size());
        String word = accepted == answer.messages().size() ? "A" : accepted == 0 ? "R" : "P";
        out.put(
                "AK9",
                answer.action() == Action.REFUSED ? "R" : word,
                all,
                all,
                Long.toString(accepted),
                answer.errorCode());
    }

    /** The functional group (479) in which a set travels. @param set null when the answer does not name it */
    public static String group(String set) {
        return switch (String.valueOf(set)) {
            case "850" -> "PO";
            case "855" -> "PR";
            case "860" -> "PC";
            case "865" -> "CA";
            case "856" -> "SH";
            case "861" -> "RC";
            case "810" -> "IN";
            case "832" -> "SC";
            case "846" -> "IB";
            case "820" -> "RA";
            default -> "FA";
        };
    }

    private void message(MessageResult message) {
        out.put("AK2", echoed(message.type(), "[A-Z0-9]{3}", "000"), echoed(message.reference(), ".{4,9}", "0000"));
        message.segments().forEach(this::segment);
        String code = message.errorCode() == null && !message.segments().isEmpty() ? "5" : message.errorCode();
        out.put(implementation ? "IK5" : "AK5", message.action() == Action.REFUSED ? "R" : "A", code);
    }

    /** What the set said, as far as the answer can say it: its ST may be what is wrong. */
    private static String echoed(String said, String fit, String otherwise) {
        return said != null && said.matches(fit) ? said : otherwise;
    }

    private void segment(SegmentError error) {
        String code = error.errorCode() == null ? "8" : error.errorCode();
        // what could not be read as a segment has no tag that could be written
        String tag = String.valueOf(error.tag()).matches("[A-Z0-9]{2,3}") ? error.tag() : "UNK";
        out.put(implementation ? "IK3" : "AK3", tag, Integer.toString(error.position()), null, code);
        error.elements().forEach(this::element);
    }

    private void element(ElementError error) {
        String component = error.component() == 0 ? null : Integer.toString(error.component());
        out.put(
                implementation ? "IK4" : "AK4",
                of(Integer.toString(error.element()), component),
                echoed(error.reference(), "\\d{1,4}", null),
                error.errorCode(),
                copy(error.copy()));
    }

    /** Element 724 has 99 characters. */
    private static String copy(String text) {
        return text == null
                ? null
                : text.substring(0, Math.min(COPY, text.length())).strip();
    }
}
