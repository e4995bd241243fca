package org.comptoir.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds by Maven what is missing, or older than its sources. */
class Build {

    private static final Pattern NO_NETWORK = Pattern.compile(
            "Could not transfer|UnknownHost|Network is unreachable|Connection refused|timed out|offline mode|Connection reset");
    private static final List<String> APPLICATION = List.of("ejb-core", "integration-routes", "portal-web", "ear");

    private static final List<String> RESULTS = List.of("ear/target/comptoir.ear", "sandbox/target/sandbox.jar");

    private final Installation installation;
    private final Progress progress;

    Build(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /** Builds nothing: all is there, because Maven itself runs us. */
    static Build none(Installation installation, Progress progress) {
        return new Build(installation, progress) {
            @Override
            boolean server() {
                return false;
            }

            @Override
            boolean application() {
                return false;
            }
        };
    }

    /** The provisioned server, and the archives of Keycloak and MariaDB; answers whether something was built. */
    boolean server() {
        Stream<Path> sources = Stream.of(path("wildfly-config/pom.xml"), path("wildfly-config/src/main/server"));
        Path result = installation.built("wildfly-config", "server.provisioned");
        if (Folders.newest(sources) > result.toFile().lastModified() || !serverIsWhole()) {
            Folders.delete(result);
            progress.step(
                    "Server",
                    "provision WildFly, fetch Keycloak and MariaDB (the first time: 450 MB)",
                    () -> maven("wildfly-config"));
            return true;
        }
        return false;
    }

    private boolean serverIsWhole() {
        return Stream.of("server/jboss-modules.jar", "keycloak.path", "launcher.classpath", "classes")
                        .allMatch(name -> Files.exists(installation.built("wildfly-config", name)))
                && Files.exists(Path.of(Commands.text(installation.built("wildfly-config", "keycloak.path"))));
    }

    /** The application and the sandbox; answers whether something was built. */
    boolean application() {
        List<String> modules = new ArrayList<>(APPLICATION);
        if (Files.isDirectory(path("sandbox/src/main"))) {
            modules.add("sandbox");
        }
        if (isOld(modules, installation.built("ear", "comptoir.ear"))
                || modules.contains("sandbox")
                        && isOld(List.of("sandbox"), installation.built("sandbox", "sandbox.jar"))) {
            progress.step("Build", "build the application", () -> maven(String.join(",", modules)));
            return true;
        }
        return false;
    }

    private boolean isOld(List<String> modules, Path result) {
        Stream<Path> sources = modules.stream().flatMap(m -> Stream.of(path(m + "/pom.xml"), path(m + "/src/main")));
        return Folders.newest(sources) > result.toFile().lastModified();
    }

    private Path path(String name) {
        return installation.checkout().resolve(name);
    }

    /** Takes the time before the build as the result's: a source saved meanwhile is newer, an unchanged result is not old. */
    private void maven(String modules) {
        long begun = java.lang.System.currentTimeMillis();
        List<String> command = List.of(
                mvn(), "-B", "-ntp", "-q", "-DskipTests", "-Dspotless.apply.skip", "-pl", modules, "-am", "package");
        Path log = installation.log("build");
        if (Commands.exitCode(command, Map.of(), installation.checkout(), log) != 0) {
            throw failure(log);
        }
        RESULTS.stream()
                .filter(result -> List.of(modules.split(",")).contains(result.substring(0, result.indexOf('/'))))
                .map(installation.checkout()::resolve)
                .filter(Files::exists)
                .forEach(result -> result.toFile().setLastModified(begun));
    }

    private String mvn() {
        return Stream.of(installation.variable("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "Maven (mvn) is not installed, and parts of the product must be built.",
                        "Install it (Debian: apt-get install maven) and start again."))
                .toString();
    }

    private static Problem failure(Path log) {
        boolean network = NO_NETWORK.matcher(Commands.text(log)).find();
        return network
                ? new Problem(
                        "A download failed: Maven Central is not reachable.",
                        "Check the network (behind a proxy: ~/.m2/settings.xml) and start again; what has arrived is kept. Log: "
                                + log)
                : new Problem("The build failed:\n" + Commands.lastLines(log), "The whole log is " + log + ".");
    }
}
