package org.comptoir.integration.translation;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.acknowledgement.AcknowledgementFromX12;
import org.comptoir.integration.mapping.acknowledgement.AcknowledgementToX12;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.x12.Separators;
import org.comptoir.integration.syntax.x12.X12SegmentWriter;

/** One interchange with one transaction set around a document, in UTF-8. */
final class X12Output {
    private static final String SET = "0001";
    private static final int CONTROL = 9;
    private static final int PARTY = 15;

    private final X12Profile profile;
    private final X12SegmentWriter segments = new X12SegmentWriter();
    private final X12Writing out;
    private final String control;

    X12Output(X12Profile profile) {
        this.profile = profile;
        this.out = new X12Writing(segments, profile.release());
        String digits = "0".repeat(CONTROL) + profile.controlReference().replaceAll("\\D", "");
        this.control = digits.substring(digits.length() - CONTROL);
    }

    /** A document's number as it is read again: an acknowledgement has that of the interchange, which is a number. */
    static String asWritten(BusinessDocument document) {
        String number = Objects.requireNonNullElse(document.number(), "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return document instanceof Acknowledgement ? AcknowledgementFromX12.plain(number) : number;
    }

    byte[] write(BusinessDocument document) {
        boolean bare =
                document instanceof Acknowledgement answer && answer.messages().isEmpty();
        if (bare) {
            AcknowledgementToX12.writeTa1((Acknowledgement) document, answered(), out);
        } else {
            group(document, X12Mappings.of(document, profile));
        }
        put("IEA", bare ? "0" : "1", control);
        Separators separators = segments.separators();
        return (isa(separators) + segments.text(separators)).getBytes(StandardCharsets.UTF_8);
    }

    private void group(BusinessDocument document, X12Mappings.Entry<?> entry) {
        String number = control.replaceFirst("^0+(?=\\d)", "");
        put(
                "GS",
                AcknowledgementToX12.group(entry.type()),
                profile.sender().id(),
                profile.recipient().id(),
                prepared("uuuuMMdd"),
                prepared("HHmm"),
                number,
                "X",
                profile.release());
        int before = segments.count();
        put("ST", entry.type(), SET);
        entry.write(document, out);
        put("SE", Integer.toString(segments.count() - before + 1), SET);
        put("GE", "1", number);
    }

    private void put(String tag, Object... elements) {
        out.put(tag, elements);
    }

    private String answered() {
        return profile.answered().matches("\\d{10}") ? profile.answered() : prepared("uuMMddHHmm");
    }

    /** ISA has fixed widths, so that its separators can be found by position. */
    private String isa(Separators s) {
        boolean repeats = profile.release().equals("005010");
        String[] elements = {
            "ISA",
            "00",
            " ".repeat(10),
            "00",
            " ".repeat(10),
            qualifier(profile.sender()),
            padded(profile.sender().id(), s),
            qualifier(profile.recipient()),
            padded(profile.recipient().id(), s),
            prepared("uuMMdd"),
            prepared("HHmm"),
            repeats ? String.valueOf(s.repetition()) : "U",
            repeats ? "00501" : "00401",
            control,
            "0",
            profile.test() ? "T" : "P",
            String.valueOf(s.component())
        };
        return String.join(String.valueOf(s.element()), elements) + s.terminator() + "\n";
    }

    private static String qualifier(Mailbox mailbox) {
        return mailbox.qualifier().matches("[A-Z0-9]{2}") ? mailbox.qualifier() : "ZZ";
    }

    /** Of an identification, which may be a stranger's own, only characters that separate nothing. */
    private static String padded(String id, Separators s) {
        StringBuilder out = new StringBuilder(id.replaceAll("[^\\x20-\\x7E]", " "));
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, s.separates(out.charAt(i)) ? ' ' : out.charAt(i));
        }
        return (out + " ".repeat(PARTY)).substring(0, PARTY);
    }

    private String prepared(String pattern) {
        return profile.prepared().format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}
