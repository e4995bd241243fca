package org.comptoir.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sign-in server: unpacked and built once for the checkout, with data of its own for each installation. */
final class Keycloak implements Part {

    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

    private final Installation installation;
    private final Secrets secrets;
    private final Path home;

    Keycloak(Installation installation, Secrets secrets) {
        this.installation = installation;
        this.secrets = secrets;
        this.home = installation.home().resolve("keycloak");
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().keycloak());
    }

    @Override
    public String url() {
        return installation.realmUrl();
    }

    @Override
    public boolean isOurs() {
        return !installation.isExternal("COMPTOIR_OIDC_URL");
    }

    @Override
    public void prepare(Progress progress) {
        Path programs = programs();
        if (!Files.isDirectory(programs)) {
            progress.step(title(), "unpack", () -> Unzip.distribution(archive(), programs));
        }
        if (!Files.exists(programs.resolve("built"))) {
            progress.step(title(), "build (only once)", () -> build(programs));
        }
        makeHome(programs);
    }

    private Path archive() {
        return Path.of(Commands.text(installation.built("wildfly-config", "keycloak.path")));
    }

    private Path programs() {
        return installation
                .programs()
                .resolve(archive().getFileName().toString().replace(".zip", ""));
    }

    private void build(Path programs) {
        List<String> command =
                new ArrayList<>(List.of(programs.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        Commands.run("Keycloak cannot be built", command, programs, installation.log("keycloak-build"));
        Folders.write(programs.resolve("built"), "");
    }

    /** A folder with the programs linked in and the realm to import; emptied when the realm's file has changed. */
    private void makeHome(Path programs) {
        Path source = installation.checkout().resolve("wildfly-config/src/main/keycloak");
        String realm = Commands.text(source.resolve("comptoir-realm.json"));
        Path imported = home.resolve("data/import/comptoir-realm.json");
        String stamp = realm.hashCode() + " " + installation.publicUrl() + " " + smtpHost() + ":" + smtpPort();
        Path stampFile = home.resolve("realm.stamp");
        if (!Files.exists(stampFile) || !Commands.text(stampFile).equals(stamp)) {
            Folders.delete(home);
            Folders.write(imported, realm);
            Folders.make(home.resolve("providers"));
            link(home.resolve("lib"), programs.resolve("lib"));
            link(home.resolve("conf"), programs.resolve("conf"));
            link(home.resolve("themes"), source.resolve("themes"));
            Folders.write(stampFile, stamp);
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new Problem(
                    "Cannot link " + link + ": " + e.getMessage() + ".", "Use a file system with symbolic links.");
        }
    }

    @Override
    public List<String> command() {
        int port = installation.ports().keycloak();
        return Java.command(
                OPTIONS,
                List.of(
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port));
    }

    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dquarkus-log-max-startup-records=10000",
            "-Dpicocli.disable.closures=true");

    /** What the realm's file refers to, and the administrator of a new installation. */
    @Override
    public Map<String, String> variables() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"),
                "COMPTOIR_PUBLIC_URL", installation.publicUrl(),
                "COMPTOIR_LOOPBACK_URL",
                        "http://127.0.0.1:" + installation.ports().http(),
                "COMPTOIR_SMTP_HOST", smtpHost(),
                "COMPTOIR_SMTP_PORT", smtpPort(),
                "COMPTOIR_OIDC_SECRET", secrets.get("oidc.portal"));
    }

    private String smtpHost() {
        return installation.variable("COMPTOIR_SMTP_HOST", "127.0.0.1");
    }

    private String smtpPort() {
        return installation.variable(
                "COMPTOIR_SMTP_PORT", String.valueOf(installation.ports().smtp()));
    }

    @Override
    public boolean isReady() {
        return Probe.answers(url());
    }
}
