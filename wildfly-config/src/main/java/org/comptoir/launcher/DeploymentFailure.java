package org.comptoir.launcher;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, in what the server wrote about a failed deployment, the sentence that a person can act on. */
final class DeploymentFailure {

    private static final Pattern OURS = Pattern.compile("Comptoir does not start[^\"\\n]*?(?=\"|\\n|\\\\n|$)");
    private static final Pattern INNERMOST = Pattern.compile("Caused by: ([^\"\\n]+?)(?=\"|\\n|\\\\n|$)");
    private static final int LONGEST = 600;

    private DeploymentFailure() {}

    static String reason(Path marker) {
        return reason(Commands.text(marker));
    }

    static String reason(String written) {
        Matcher ours = OURS.matcher(written);
        if (ours.find()) {
            return ours.group();
        }
        String last = "";
        for (Matcher cause = INNERMOST.matcher(written); cause.find(); ) {
            last = cause.group(1);
        }
        return "The application was refused by the server: " + (last.isEmpty() ? shortened(written) : last);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
