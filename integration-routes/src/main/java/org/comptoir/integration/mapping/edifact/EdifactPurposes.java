package org.comptoir.integration.mapping.edifact;

import java.util.Set;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * The function of a message (1225) whose document is always an original. A cancellation must never be taken for what it
 * cancels: it is refused. Any other function (replacement, duplicate …) is told, and the message read as an original.
 */
public final class EdifactPurposes {
    /** 9: an original; 43: one that was sent on another way already, and comes again to be processed. */
    private static final Set<String> ORIGINALS = Set.of("9", "43");

    /** Cancellation and deletion: the document that is named is withdrawn whole. */
    public static final Set<String> CANCELS = Set.of("1", "3");

    private EdifactPurposes() {}

    /** Tells what else than an original the function of {@code bgm} says; what is no function at all is told by its code list. */
    public static void original(Segment bgm, EdifactReading reading) {
        if (!isCancelled(bgm, reading)) {
            repeats(bgm, reading);
        }
    }

    /** The same of a message that may withdraw an earlier one: only what is neither that nor an original is told. */
    public static void repeats(Segment bgm, EdifactReading reading) {
        String function = bgm.text(3);
        boolean known = function != null && function.matches("\\d+");
        if (known && !ORIGINALS.contains(function) && !CANCELS.contains(function)) {
            reading.warning("edifact.function", bgm.place(3, 0), function);
        }
    }

    /** Whether the function of {@code bgm} withdraws an earlier document, which is told. */
    public static boolean isCancelled(Segment bgm, EdifactReading reading) {
        String function = bgm.text(3);
        boolean cancels = function != null && CANCELS.contains(function);
        if (cancels) {
            reading.error("edifact.function.cancels", bgm.place(3, 0), function);
        }
        return cancels;
    }
}
