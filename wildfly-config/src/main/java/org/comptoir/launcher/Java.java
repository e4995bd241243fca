package org.comptoir.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs the launcher runs the parts too. */
final class Java {

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A command that runs Java with these arguments, one list after the other. */
    static List<String> command(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program()));
        command.addAll(options);
        command.addAll(arguments);
        return command;
    }
}
