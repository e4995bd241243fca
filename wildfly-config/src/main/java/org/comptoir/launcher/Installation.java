package org.comptoir.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where one running product lives: the sources, its data folder, its ports, the variables that were given.
 *
 * @param checkout folder of the sources, where the built parts are
 * @param home folder of all data, logs and process files ({@code COMPTOIR_HOME})
 * @param ports ports of this installation
 * @param variables the environment: {@code COMPTOIR_*} and what the started programs inherit
 */
public record Installation(Path checkout, Path home, Ports ports, Map<String, String> variables) {

    /** Takes home, ports and everything else from the environment. */
    public static Installation of(Path checkout, Map<String, String> environment) {
        Path root = checkout.toAbsolutePath().normalize();
        String home = environment.get("COMPTOIR_HOME");
        Path folder = home == null || home.isBlank() ? root.resolve(".comptoir") : Path.of(home);
        return new Installation(
                root,
                folder.toAbsolutePath().normalize(),
                Ports.parse(environment.get("COMPTOIR_PORT_BASE")),
                Map.copyOf(environment));
    }

    /** A variable's value, or the given one when it is unset. */
    public String variable(String name, String otherwise) {
        String value = variables.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** Whether a server that we do not start is used instead, because this variable names it. */
    public boolean isExternal(String variable) {
        return !variable(variable, "").isEmpty();
    }

    /** Whether the demo world is wanted: unless {@code COMPTOIR_PROFILE} says otherwise. */
    public boolean demo() {
        return "demo".equals(variable("COMPTOIR_PROFILE", "demo"));
    }

    /** Programs unpacked once for all installations of this checkout. */
    public Path programs() {
        return checkout.resolve(".comptoir").resolve("programs");
    }

    /** Process files. */
    public Path run() {
        return home.resolve("run");
    }

    /** A part's log. */
    public Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    /** A file or folder in a module's {@code target}. */
    public Path built(String module, String name) {
        return checkout.resolve(module).resolve("target").resolve(name);
    }

    /** What people type into the browser. */
    public String publicUrl() {
        return variable("COMPTOIR_PUBLIC_URL", "http://localhost:" + ports.http());
    }

    /** The realm that signs people and machines in. */
    public String realmUrl() {
        return variable("COMPTOIR_OIDC_URL", "http://localhost:" + ports.keycloak() + "/realms/comptoir");
    }
}
