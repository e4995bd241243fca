package org.comptoir.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Starts what does not run. Database, sign-in and the build go on at the same time; the application waits for its database. */
final class Startup {

    private static final long POLL_NANOS = 200_000_000L;

    private final Product product;
    private final Build build;
    private final Progress progress;

    Startup(Product product, Build build, Progress progress) {
        this.product = product;
        this.build = build;
        this.progress = progress;
    }

    void run() {
        Path lock = Folders.make(product.installation().run()).resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw new Problem("Another ./comptoir up is at work here.", "Wait for it, or stop it first.");
            }
            requireLoopback();
            requireSignIn();
            product.parts().forEach(this::requireFreePorts);
            build.server();
            inParallel();
        } catch (IOException e) {
            throw new Problem("Cannot lock " + lock + ": " + e.getMessage() + ".", "Check the folder's owner.");
        }
    }

    private void requireLoopback() {
        String bind = product.installation().variable("COMPTOIR_BIND", "127.0.0.1");
        if (product.installation().demo()
                && !List.of("127.0.0.1", "localhost", "::1").contains(bind)) {
            throw new Problem(
                    "The demo has known passwords and does not listen on " + bind + ".",
                    "Unset COMPTOIR_BIND, or leave the demo (COMPTOIR_PROFILE=none).");
        }
    }

    private void requireSignIn() {
        if (!product.installation().demo() && product.keycloak().isOurs()) {
            throw new Problem(
                    "The sign-in server that comes along is for the demo: its users and passwords are known.",
                    "Name your own in COMPTOIR_OIDC_URL and COMPTOIR_OIDC_SECRET, or unset COMPTOIR_PROFILE.");
        }
    }

    private void requireFreePorts(Part part) {
        if (part.isOurs() && product.processes().find(part.name()).isEmpty()) {
            part.ports().stream()
                    .filter(port -> !Probe.isFree(port))
                    .findFirst()
                    .ifPresent(port -> {
                        throw new Problem(
                                "Port " + port + " (" + part.title() + ") is taken by another program.",
                                "Stop that program (ss -ltnp 'sport = :" + port
                                        + "' names it), or choose other ports: COMPTOIR_PORT_BASE=9000 ./comptoir up");
                    });
        }
    }

    private void inParallel() {
        ExecutorService threads = Executors.newFixedThreadPool(4, Startup::daemon);
        CompletableFuture<Void> keycloak = run(() -> start(product.keycloak()), threads);
        CompletableFuture<Void> database = run(() -> start(product.mariaDb()), threads);
        CompletableFuture<Boolean> built = CompletableFuture.supplyAsync(build::application, threads);
        CompletableFuture<Void> sandbox = built.thenRunAsync(() -> start(product.sandbox()), threads);
        CompletableFuture<Void> application =
                built.thenAcceptBothAsync(database, (fresh, nothing) -> startApplication(fresh), threads);
        join(CompletableFuture.allOf(keycloak, sandbox, application));
        threads.shutdown();
    }

    private static CompletableFuture<Void> run(Runnable work, ExecutorService threads) {
        return CompletableFuture.runAsync(work, threads);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "startup");
        thread.setDaemon(true);
        return thread;
    }

    private static void join(CompletableFuture<Void> all) {
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Problem problem ? problem : e;
        }
    }

    /** A server that runs is given a new application; one that refused its application is started again (it stays "not ready"). */
    private void startApplication(boolean fresh) {
        WildFly wildFly = product.wildFly();
        boolean runs = product.processes().find(wildFly.name()).isPresent();
        if (runs && wildFly.isStuck()) {
            product.processes().stop(wildFly.name(), Duration.ofSeconds(20));
        } else if (runs && (fresh || wildFly.isOutdated())) {
            wildFly.deploy();
        }
        start(wildFly);
    }

    private void start(Part part) {
        if (!part.isOurs()) {
            progress.say(part.title(), "not ours to start");
        } else if (product.processes().find(part.name()).isPresent()) {
            await(part, product.processes());
            progress.say(part.title(), "runs");
        } else {
            part.prepare(progress);
            progress.step(part.title(), "start", () -> {
                product.processes().start(part.name(), part.command(), part.variables());
                await(part, product.processes());
            });
        }
    }

    /** Waits until the part answers; a part that stops or says that it cannot is a problem at once. */
    static void await(Part part, Processes processes) {
        long deadline = System.nanoTime() + part.patience().toNanos();
        while (!part.isReady()) {
            if (!part.failure().isEmpty()) {
                throw new Problem(part.failure(), "The log: ./comptoir logs " + part.name());
            }
            if (processes.find(part.name()).isEmpty()) {
                throw new Problem(
                        part.title() + " stopped while it started.", "The log: ./comptoir logs " + part.name());
            }
            if (System.nanoTime() > deadline) {
                throw new Problem(
                        part.title() + " is not ready after " + part.patience().toMinutes() + " minutes.",
                        "Look into its log (./comptoir logs " + part.name() + "); then ./comptoir down and up.");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
