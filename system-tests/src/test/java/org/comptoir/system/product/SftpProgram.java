package org.comptoir.system.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The plain {@code sftp} of OpenSSH, as a person types it; the password is given by a program in the person's place. */
public final class SftpProgram {
    private final String account;

    private SftpProgram(String account) {
        this.account = account;
    }

    /** For an account of the demo world; the test is skipped where OpenSSH's client is not installed. */
    public static SftpProgram as(String account) {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sftp")));
        Assumptions.assumeTrue(there, "There is no sftp on this machine. Debian: apt-get install openssh-client");
        return new SftpProgram(account);
    }

    /**
     * Runs {@code sftp …} and types {@code lines} at its prompt.
     *
     * @param command {@code sftp -P 8222 gardoise@127.0.0.1}
     * @return all that it printed
     */
    public String type(String command, List<String> lines) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(1, List.of("-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"));
        Map<String, String> person =
                Map.of("SSH_ASKPASS", program().toString(), "SSH_ASKPASS_REQUIRE", "force", "DISPLAY", "none");
        return CommandLine.run(words, person, String.join("\n", lines) + "\nbye\n");
    }

    private Path program() throws IOException {
        Path program = Files.createTempFile("password", ".sh");
        program.toFile().deleteOnExit();
        Files.writeString(program, "#!/bin/sh\necho demo-" + account + "\n");
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + program + " executable");
        }
        return program;
    }
}
