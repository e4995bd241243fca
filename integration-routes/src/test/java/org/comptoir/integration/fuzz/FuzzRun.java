package org.comptoir.integration.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of Jazzer on one reader, in a process of its own: Jazzer fuzzes one target a JVM, and instruments what the other
 * tests of this JVM should run as it is. Everything it needs and leaves lies below {@code target/fuzz}; its corpus grows
 * from run to run until the folder is removed.
 */
final class FuzzRun {
    private static final Path ROOT = Path.of("target/fuzz");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9:]{1,30}");
    private static final int WORDS = 2_000;
    /** In seconds, to instrument all classes, on a machine that does other work. */
    static final long START = 400;

    private static final String FAULT = "== Java Exception";

    private final Fuzzed fuzzed;
    private final Path folder;

    FuzzRun(Fuzzed fuzzed) {
        this.fuzzed = fuzzed;
        this.folder = ROOT.resolve(fuzzed.name().toLowerCase(Locale.ROOT));
    }

    /** Fuzzes for about {@code seconds}. @return what Jazzer printed, when it found something, or could not run; else empty */
    String run(int seconds) {
        try {
            prepare();
            Path log = folder.resolve("log.txt");
            Process process = new ProcessBuilder(command(seconds))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = process.waitFor(seconds + START, TimeUnit.SECONDS);
            process.destroyForcibly();
            String said = Files.readString(log, StandardCharsets.ISO_8859_1);
            // with keep_going, Jazzer ends well in spite of faults
            boolean clean = ended && process.exitValue() == 0 && !said.contains(FAULT);
            return clean ? "" : said + (ended ? "" : "\nhangs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("found"));
        List<byte[]> seeds = fuzzed.seeds().toList();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seeds").resolve(Integer.toString(i)), seeds.get(i));
        }
        Files.writeString(folder.resolve("words.txt"), dictionary(seeds));
    }

    /** Words of the good files: tags, qualifiers, names of elements. The fuzzer puts them in. */
    private static String dictionary(List<byte[]> seeds) {
        Set<String> words = new TreeSet<>();
        for (byte[] seed : seeds) {
            Stream<String> found = WORD.matcher(new String(seed, StandardCharsets.ISO_8859_1))
                    .results()
                    .map(MatchResult::group);
            found.limit(WORDS).forEach(words::add);
        }
        return words.stream().limit(WORDS).map(word -> "\"" + word + "\"\n").collect(Collectors.joining());
    }

    private List<String> command(int seconds) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:-OmitStackTraceInFastThrow",
                "-Xshare:auto",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + fuzzed.name(),
                "--instrumentation_includes=org.comptoir.integration.**:io.xlate.edi.**",
                "--custom_hook_includes=org.comptoir.**:io.xlate.edi.**",
                "--reproducer_path=" + folder.resolve("found"),
                "--keep_going=" + Integer.getInteger("fuzz.findings", 1)));
        command.addAll(List.of(
                "-max_total_time=" + seconds,
                "-max_len=" + (64 << 10),
                "-timeout=60",
                // it would count what the JVM that starts the process has used; the heap is bounded above
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                "-dict=" + folder.resolve("words.txt"),
                "-artifact_prefix=" + folder.resolve("found") + "/",
                folder.resolve("corpus").toString(),
                folder.resolve("seeds").toString()));
        return command;
    }
}
