package org.comptoir.sandbox.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Looks into its {@code in/} three times a second, answers each credit transfer with a status report and, when it
 * pays, a booking notice in {@code out/}, and keeps what it has read in {@code done/}. A file whose message id came
 * before is refused (DU01), one that does not add up too (AM10): as a bank does.
 */
public final class Bank implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Bank.class.getName());

    private final Path home;
    private final Clock clock;
    private final Mood mood;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();

    private Bank(Path home, Clock clock, Mood mood) {
        this.home = home;
        this.clock = clock;
        this.mood = mood;
    }

    /** A bank at work in {@code home}. */
    public static Bank open(Path home, Clock clock, Mood mood) throws IOException {
        Bank bank = idle(home, clock, mood);
        bank.worker.scheduleWithFixedDelay(bank::work, 0, 300, TimeUnit.MILLISECONDS);
        return bank;
    }

    /** A bank that looks into its folder only when it is told to {@link #work}. */
    static Bank idle(Path home, Clock clock, Mood mood) throws IOException {
        for (String folder : List.of("in", "out", "done", "failed")) {
            Files.createDirectories(home.resolve(folder));
        }
        return new Bank(home, clock, mood);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    /** Answers what lies in {@code in/}; a fault is logged and the next look tries again. */
    void work() {
        try (Stream<Path> files = Files.list(home.resolve("in"))) {
            files.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(this::take);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "the bank could not look into its folder", e);
        }
    }

    private void take(Path file) {
        try {
            CreditTransfer transfer = CreditTransferReader.read(Files.readAllBytes(file));
            answer(transfer);
            move(file, home.resolve("done").resolve(safe(transfer.messageId()) + ".xml"));
        } catch (IOException e) {
            LOG.info(() -> "the bank cannot read " + file.getFileName() + ": " + e.getMessage());
            move(file, home.resolve("failed").resolve(file.getFileName()));
        }
    }

    private void answer(CreditTransfer file) throws IOException {
        String fault = fault(file);
        Mood.Answer answer = mood.answer();
        if (fault != null) {
            status(file, "RJCT", fault);
        } else if (answer == Mood.Answer.REJECT) {
            status(file, "RJCT", "AC04");
        } else if (answer == Mood.Answer.ACCEPT_ONLY) {
            status(file, "ACCP", null);
        } else if (answer == Mood.Answer.PAY) {
            status(file, "ACSC", null);
            String id = "NTF-" + file.messageId();
            put("camt054-" + safe(file.messageId()) + ".xml", BookingNotice.write(id, now(), file));
        }
    }

    private String fault(CreditTransfer file) {
        if (Files.exists(home.resolve("done").resolve(safe(file.messageId()) + ".xml"))) {
            return "DU01";
        }
        return file.addsUp() ? null : "AM10";
    }

    private void status(CreditTransfer file, String status, String reason) throws IOException {
        LocalDateTime now = now();
        String id = "STS-" + file.messageId() + "-" + now.toLocalTime().toSecondOfDay();
        String name = "pain002-" + safe(file.messageId()) + "-" + status + ("DU01".equals(reason) ? "-again" : "");
        put(name + ".xml", StatusReport.write(id, now, file, status, reason));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path fresh = Files.write(home.resolve("out").resolve("." + name), bytes);
        Files.move(fresh, home.resolve("out").resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "could not move " + from.getFileName(), e);
        }
    }
}
