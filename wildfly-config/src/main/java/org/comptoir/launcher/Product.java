package org.comptoir.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The parts of one installation and their processes; what the commands and the system tests work with. */
public final class Product {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);

    private static final List<String> DATA = List.of(
            "mariadb",
            "mariadb.part",
            "keycloak",
            "sandbox",
            "sftp",
            "wildfly",
            "run",
            "logs",
            "clock",
            "secrets.properties");

    private final Installation installation;
    private final Processes processes;
    private final MariaDb mariaDb;
    private final Keycloak keycloak;
    private final Sandbox sandbox;
    private final WildFly wildFly;

    /** The product of this installation, running or not. */
    public Product(Installation installation) {
        Secrets secrets = new Secrets(installation);
        this.installation = installation;
        this.processes = new Processes(installation);
        this.mariaDb = new MariaDb(installation, secrets);
        this.keycloak = new Keycloak(installation, secrets);
        this.sandbox = new Sandbox(installation, secrets);
        this.wildFly = new WildFly(installation, secrets);
    }

    /** Builds what is missing and starts what does not run; returns when all is ready. */
    public void start(Progress progress) {
        new Startup(this, new Build(installation, progress), progress).run();
    }

    /** Starts what does not run of a product that is built already; for tests inside a build. */
    public void startBuilt(Progress progress) {
        new Startup(this, Build.none(installation, progress), progress).run();
    }

    /** Stops everything that runs, the database last. */
    public void stop(Progress progress) {
        List.of(wildFly, sandbox, keycloak).parallelStream().forEach(part -> stop(part, progress));
        stop(mariaDb, progress);
    }

    private void stop(Part part, Progress progress) {
        if (processes.stop(part.name(), STOP_PATIENCE)) {
            progress.say(part.title(), "stopped");
        }
    }

    /** Forgets all data of this installation, which must be stopped; the unpacked programs stay. */
    public void forget() {
        DATA.forEach(name -> Folders.delete(installation.home().resolve(name)));
    }

    /** Ends one part at once, as a power cut would; for tests of what is kept. */
    public void kill(String part) {
        processes.find(part).ifPresent(handle -> {
            handle.destroyForcibly();
            handle.onExit().join();
        });
    }

    /** The state of each part. */
    public List<PartState> states() {
        return parts().stream().map(this::state).toList();
    }

    private PartState state(Part part) {
        Optional<ProcessHandle> handle = processes.find(part.name());
        String state =
                !part.isOurs() ? "external" : handle.isEmpty() ? "stopped" : part.isReady() ? "ready" : "starting";
        return new PartState(
                part.name(),
                state,
                handle.map(ProcessHandle::pid).orElse(0L),
                part.ports().get(0),
                part.url(),
                handle.map(Processes::startedAt).orElse(null));
    }

    /** Puts the freshly built application into the running server. */
    public void redeploy(Progress progress) {
        new Build(installation, progress).application();
        if (processes.find(wildFly.name()).isEmpty()) {
            throw new Problem("The server does not run.", "Start it: ./comptoir up --detach");
        }
        if (wildFly.isStuck()) {
            stop(wildFly, progress);
            start(progress);
        } else {
            wildFly.deploy();
            progress.step("WildFly", "take the new application", () -> Startup.await(wildFly, processes));
        }
    }

    List<Part> parts() {
        return List.of(mariaDb, keycloak, sandbox, wildFly);
    }

    Installation installation() {
        return installation;
    }

    Processes processes() {
        return processes;
    }

    MariaDb mariaDb() {
        return mariaDb;
    }

    Keycloak keycloak() {
        return keycloak;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    WildFly wildFly() {
        return wildFly;
    }
}
