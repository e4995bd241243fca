package org.comptoir.launcher;

import java.util.concurrent.locks.LockSupport;

/** {@code up}: starts all, tells the addresses, and stays until Ctrl-C unless detached. */
final class UpCommand {

    private static final long WATCH_NANOS = 2_000_000_000L;

    private final Product product;
    private final Progress progress;
    private volatile boolean stopping;

    UpCommand(Product product, Progress progress) {
        this.product = product;
        this.progress = progress;
    }

    void run(boolean detach) {
        product.start(progress);
        progress.say("Comptoir", "ready");
        progress.show(welcome());
        if (!detach) {
            progress.show("Ctrl-C stops everything.");
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            watch();
        }
    }

    private void stop() {
        stopping = true;
        product.stop(progress);
    }

    private String welcome() {
        Installation installation = product.installation();
        Ports ports = installation.ports();
        return Texts.read("welcome.txt")
                .replace("@portal@", installation.publicUrl() + "/")
                .replace("@mail@", "http://localhost:" + ports.sandboxHttp() + "/")
                .replace("@sftp@", String.valueOf(ports.sftp()))
                .replace("@management@", "http://localhost:" + ports.management());
    }

    /** Returns when a part has stopped. */
    private void watch() {
        while (product.states().stream().noneMatch(state -> "stopped".equals(state.state()))) {
            LockSupport.parkNanos(WATCH_NANOS);
        }
        while (stopping) {
            LockSupport.parkNanos(WATCH_NANOS);
        }
        throw new Problem(
                "A part has stopped; the others are stopped too.", "See ./comptoir logs, then ./comptoir up.");
    }
}
