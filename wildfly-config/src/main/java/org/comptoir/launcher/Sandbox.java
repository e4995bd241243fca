package org.comptoir.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The outside world in a box: a partner's and the bank's SFTP server, mail, payment provider, carriers. */
final class Sandbox implements Part {

    private final Installation installation;
    private final Secrets secrets;

    Sandbox(Installation installation, Secrets secrets) {
        this.installation = installation;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public String title() {
        return "Sandbox";
    }

    @Override
    public List<Integer> ports() {
        Ports ports = installation.ports();
        return List.of(ports.sandboxHttp(), ports.sandboxSftp(), ports.smtp());
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + installation.ports().sandboxHttp() + "/";
    }

    /** Only the demo talks to it. */
    @Override
    public boolean isOurs() {
        return installation.demo() && Files.exists(classPath());
    }

    private Path classPath() {
        return installation.built("sandbox", "sandbox.classpath");
    }

    @Override
    public void prepare(Progress progress) {
        Folders.make(installation.home().resolve("sandbox"));
    }

    @Override
    public List<String> command() {
        String classes = installation.built("sandbox", "sandbox.jar") + ":" + Commands.text(classPath());
        return Java.command(
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of("-cp", classes, "org.comptoir.sandbox.Sandbox"));
    }

    @Override
    public Map<String, String> variables() {
        return Variables.forParts(installation, secrets);
    }

    @Override
    public boolean isReady() {
        return ports().stream().noneMatch(Probe::isFree);
    }
}
