package org.comptoir.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One program of the product: how it is prepared and started, and how one sees that it is ready. */
interface Part {

    /** The name in files, commands and {@code status --json}. */
    String name();

    /** The name in sentences. */
    String title();

    /** The ports that it opens, the one that people or parts talk to first. */
    List<Integer> ports();

    /** Where it is reached. */
    String url();

    /** Whether it is ours to start: not when a variable names an external server. */
    boolean isOurs();

    /** Makes what it needs before its first start; quick when all is there. */
    void prepare(Progress progress);

    /** The command that runs it. */
    List<String> command();

    /** The variables that it gets besides the launcher's own. */
    Map<String, String> variables();

    /** Whether it answers. */
    boolean isReady();

    /** Why it will never be ready, in a sentence; empty while there is hope. */
    default String failure() {
        return "";
    }

    /** How long a start may take on a slow machine. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }
}
