package org.comptoir.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes of one installation. Each leaves a file with its number and start time, so that a number that the system
 * gave to another program since is not mistaken for ours.
 */
final class Processes {

    private static final Path NEW_SESSION = Path.of("/usr/bin/setsid");

    private final Installation installation;

    Processes(Installation installation) {
        this.installation = installation;
    }

    /** Starts a program that outlives the launcher and writes to the part's log. */
    ProcessHandle start(String part, List<String> command, Map<String, String> variables) {
        Path log = installation.log(part);
        Folders.make(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(detached(command)).redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.redirectInput(new File("/dev/null")).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            ProcessHandle handle = builder.start().toHandle();
            remember(part, handle);
            return handle;
        } catch (IOException e) {
            throw new Problem("Cannot start " + part + ": " + e.getMessage() + ".", "See " + log + ".");
        }
    }

    /** A session of its own: closing the terminal does not end it. */
    private static List<String> detached(List<String> command) {
        if (!Files.isExecutable(NEW_SESSION)) {
            return command;
        }
        List<String> longer = new ArrayList<>(List.of(NEW_SESSION.toString()));
        longer.addAll(command);
        return longer;
    }

    private void remember(String part, ProcessHandle handle) {
        long started = startedAt(handle).toEpochMilli();
        Folders.write(file(part), handle.pid() + " " + started + "\n");
    }

    /** The part's process, if it is alive. */
    Optional<ProcessHandle> find(String part) {
        try {
            String[] words = Files.readString(file(part)).strip().split(" ");
            long started = Long.parseLong(words[1]);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> started == startedAt(handle).toEpochMilli());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Ends the part's process: asks first, and insists after the patience is over. */
    boolean stop(String part, Duration patience) {
        Optional<ProcessHandle> handle = find(part);
        handle.ifPresent(running -> {
            running.destroy();
            if (!ended(running, patience)) {
                running.destroyForcibly();
                ended(running, Duration.ofSeconds(5));
            }
        });
        Folders.delete(file(part));
        return handle.isPresent();
    }

    private static boolean ended(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            return !handle.isAlive();
        }
        return true;
    }

    static Instant startedAt(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }

    private Path file(String part) {
        return installation.run().resolve(part + ".pid");
    }
}
