package org.comptoir.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The application server with the application: one provisioned server, a base folder for each installation. */
final class WildFly implements Part {

    private final Installation installation;
    private final Secrets secrets;
    private final Path server;
    private final Path base;

    WildFly(Installation installation, Secrets secrets) {
        this.installation = installation;
        this.secrets = secrets;
        this.server = installation.built("wildfly-config", "server");
        this.base = installation.home().resolve("wildfly");
    }

    @Override
    public String name() {
        return "wildfly";
    }

    @Override
    public String title() {
        return "WildFly";
    }

    @Override
    public List<Integer> ports() {
        Ports ports = installation.ports();
        return List.of(ports.http(), ports.management(), ports.sftp());
    }

    @Override
    public String url() {
        return installation.publicUrl() + "/";
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public void prepare(Progress progress) {
        Folders.delete(base.resolve("configuration"));
        Folders.delete(base.resolve("tmp"));
        Folders.delete(base.resolve("deployments"));
        Folders.copyTree(server.resolve("standalone/configuration"), base.resolve("configuration"));
        Folders.make(base.resolve("deployments"));
        deploy();
    }

    /** Puts the built application into the folder that the server watches. */
    void deploy() {
        Path ear = installation.built("ear", "comptoir.ear");
        try {
            Files.deleteIfExists(marker("failed"));
            Files.deleteIfExists(marker("deployed"));
            Files.copy(ear, base.resolve("deployments/comptoir.ear"), StandardCopyOption.REPLACE_EXISTING);
            Folders.write(marker("dodeploy"), "");
        } catch (IOException e) {
            throw new Problem(
                    "Cannot deploy " + ear + ": " + e.getMessage() + ".", "Build it: mvn -DskipTests package.");
        }
    }

    private Path marker(String state) {
        return base.resolve("deployments/comptoir.ear." + state);
    }

    @Override
    public List<String> command() {
        Ports ports = installation.ports();
        return Java.command(
                ServerOptions.JVM,
                List.of(
                        "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                        "-jar",
                        server.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        server.resolve("modules").toString(),
                        "org.jboss.as.standalone",
                        "-Djboss.home.dir=" + server,
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + ports.http(),
                        "-Djboss.management.http.port=" + ports.management(),
                        "-Djboss.node.name=comptoir-" + ports.base()));
    }

    @Override
    public Map<String, String> variables() {
        return Variables.forParts(installation, secrets);
    }

    @Override
    public boolean isReady() {
        return Files.exists(marker("deployed"))
                && Probe.answers("http://127.0.0.1:" + installation.ports().management() + "/health/ready");
    }

    @Override
    public String failure() {
        return Files.exists(marker("failed")) ? DeploymentFailure.reason(marker("failed")) : "";
    }

    /** Whether only a new start helps: the application was refused, which the server's health never forgets. */
    boolean isStuck() {
        return !failure().isEmpty() || Files.exists(marker("deployed")) && !isReady();
    }

    /** Whether a newer application has been built since. */
    boolean isOutdated() {
        return installation.built("ear", "comptoir.ear").toFile().lastModified()
                > base.resolve("deployments/comptoir.ear").toFile().lastModified();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }
}
