package org.comptoir.integration.translation;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.integration.syntax.edifact.CharacterSets;
import org.comptoir.integration.syntax.edifact.SegmentWriter;
import org.comptoir.integration.syntax.edifact.SegmentWriter.Composite;
import org.comptoir.integration.syntax.edifact.Transliteration;

/** One interchange with one message around a document. */
final class EdifactWriting {
    private final EdifactProfile profile;
    private final boolean version4;
    private final Charset charset;

    EdifactWriting(EdifactProfile profile) {
        this.profile = profile;
        this.version4 = profile.syntaxVersion().equals("4");
        this.charset = CharacterSets.of(profile.syntaxId())
                .orElseThrow(() -> new IllegalArgumentException("syntax identifier " + profile.syntaxId()));
    }

    /** A text in the characters that the partner can read. */
    static String asWritten(String text, EdifactProfile profile) {
        EdifactWriting writing = new EdifactWriting(profile);
        StringBuilder written = new StringBuilder();
        for (char c : Transliteration.fit(text == null ? "" : text, profile.syntaxId(), writing.charset)
                .toCharArray()) {
            written.append(SegmentWriter.withoutControl(c));
        }
        return written.toString().strip();
    }

    byte[] write(BusinessDocument document) {
        EdifactMappings.Entry<?> entry = EdifactMappings.of(document);
        Writing message = new Writing(segments(), profile.directory());
        message.put("UNH", profile.messageReference(), header(entry, message.isD01B()));
        entry.write(document, message);
        message.put("UNT", Integer.toString(message.count() + 1), profile.messageReference());
        return (advice() + envelope(true) + message.text() + envelope(false)).getBytes(charset);
    }

    private SegmentWriter segments() {
        return new SegmentWriter(version4, text -> Transliteration.fit(text, profile.syntaxId(), charset));
    }

    private Composite header(EdifactMappings.Entry<?> entry, boolean d01b) {
        if (entry.type().equals(EdifactMappings.CONTRL)) {
            return version4 ? of(entry.type(), "4", "1", "UN") : of(entry.type(), "D", "3", "UN");
        }
        String[] directory = profile.directory().split("\\.");
        return of(entry.type(), directory[0], directory[1], "UN", d01b ? entry.eancom2002() : entry.eancom1997());
    }

    private String advice() {
        return version4 ? "UNA:+.?*'\n" : "UNA:+.? '\n";
    }

    private String envelope(boolean header) {
        SegmentWriter out = segments();
        if (header) {
            out.put(
                    "UNB",
                    of(profile.syntaxId(), profile.syntaxVersion()),
                    mailbox(profile.sender()),
                    mailbox(profile.recipient()),
                    of(prepared(version4 ? "uuuuMMdd" : "uuMMdd"), prepared("HHmm")),
                    profile.controlReference(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    profile.test() ? "1" : null);
        } else {
            out.put("UNZ", "1", profile.controlReference());
        }
        return out.text();
    }

    private static Composite mailbox(Mailbox mailbox) {
        return of(mailbox.id(), mailbox.qualifier(), mailbox.internal());
    }

    private String prepared(String pattern) {
        return profile.prepared().format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}
