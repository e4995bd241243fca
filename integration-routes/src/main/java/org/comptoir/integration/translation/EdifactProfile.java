package org.comptoir.integration.translation;

import java.time.LocalDateTime;
import org.comptoir.integration.syntax.edifact.CharacterSets;

/**
 * How a partner wants his EDIFACT.
 *
 * @param syntaxId the character set, {@code UNOA} … {@code UNOY}
 * @param syntaxVersion {@code 3} or {@code 4}
 * @param directory {@code D.96A} or {@code D.01B}
 * @param prepared date and time of UNB, in the sender's time
 * @param messageReference the reference of the one message, usually {@code 1}
 */
public record EdifactProfile(
        String syntaxId,
        String syntaxVersion,
        String directory,
        Mailbox sender,
        Mailbox recipient,
        String controlReference,
        String messageReference,
        boolean test,
        LocalDateTime prepared) {
    /** UNOC, syntax version 3, one message with the reference 1, no test. */
    public static EdifactProfile of(
            String directory, Mailbox sender, Mailbox recipient, String controlReference, LocalDateTime prepared) {
        return new EdifactProfile("UNOC", "3", directory, sender, recipient, controlReference, "1", false, prepared);
    }

    /** For an answer to {@code interchange}: to its sender, in its own character set and syntax version. */
    public static EdifactProfile answering(Interchange interchange, String controlReference, LocalDateTime prepared) {
        String version = interchange.syntaxVersion().equals("4") ? "4" : "3";
        String syntax = CharacterSets.of(interchange.syntaxId()).isPresent() ? interchange.syntaxId() : "UNOC";
        return new EdifactProfile(
                syntax,
                version,
                "D.96A",
                interchange.recipient(),
                interchange.sender(),
                controlReference,
                "1",
                interchange.test(),
                prepared);
    }
}
