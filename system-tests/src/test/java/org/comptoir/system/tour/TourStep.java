package org.comptoir.system.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.system.product.CommandLine;
import org.comptoir.system.product.RunningProduct;
import org.comptoir.system.product.SftpProgram;

/**
 * A block of {@code docs/tour.md}, run as it stands there. A line that begins with a prompt ({@code $}, {@code sftp>})
 * is typed; the other lines are what is answered.
 */
record TourStep(List<String> lines) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:sh)?\\n(.*?)^```$");
    private static final Pattern PORT = Pattern.compile("(?<=-P )\\d+");
    private static final int DEMO_BASE = 8000;

    /** The {@code index}th block, from 0, below the heading of a step. */
    static TourStep of(int step, int index) {
        Matcher block = BLOCK.matcher(text(step));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return new TourStep(blocks.get(index).lines().toList());
    }

    private static String text(int step) {
        try {
            String all = Files.readString(RunningProduct.where().checkout().resolve("docs/tour.md"));
            return all.split("(?m)^### " + step + "\\. ")[1].split("(?m)^##")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with other words in it, so that it can be run again. */
    TourStep but(UnaryOperator<String> change) {
        return new TourStep(lines.stream().map(change).toList());
    }

    /** Runs what is typed at the shell, without sftp. @return what is printed */
    String shell() {
        return typed("$ ").stream()
                .filter(line -> !line.startsWith("sftp "))
                .map(CommandLine::shell)
                .collect(Collectors.joining());
    }

    /** Runs sftp and types what stands at its prompt. @return what is printed */
    String sftp() throws IOException {
        String command = typed("$ ").stream()
                .filter(line -> line.startsWith("sftp "))
                .findFirst()
                .orElseThrow();
        String account = command.replaceFirst(".* (\\w+)@.*", "$1");
        return SftpProgram.as(account).type(PORT.matcher(command).replaceAll(this::ours), typed("sftp> "));
    }

    private String ours(java.util.regex.MatchResult port) {
        return Integer.toString(RunningProduct.ports().base() + Integer.parseInt(port.group()) - DEMO_BASE);
    }

    private List<String> typed(String prompt) {
        return lines.stream()
                .filter(line -> line.startsWith(prompt))
                .map(line -> line.substring(prompt.length()))
                .toList();
    }

    /** The lines that are answered. */
    List<String> answered() {
        return lines.stream()
                .filter(line -> !line.startsWith("$ ") && !line.startsWith("sftp> "))
                .toList();
    }
}
