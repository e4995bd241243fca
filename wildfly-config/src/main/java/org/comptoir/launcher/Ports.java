package org.comptoir.launcher;

/**
 * The ports of one installation, counted from a base; all of them on loopback.
 *
 * @param base {@code COMPTOIR_PORT_BASE}, 8000 unless told otherwise
 */
public record Ports(int base) {

    private static final int HIGHEST_BASE = 64_000;

    /** Refuses a base that leaves no room for the ports above it. */
    public Ports {
        if (base < 1000 || base > HIGHEST_BASE) {
            throw new Problem(
                    "COMPTOIR_PORT_BASE is " + base + ".", "Choose a number from 1000 to " + HIGHEST_BASE + ".");
        }
    }

    /** Reads the base as it stands in the environment; 8000 when there is none. */
    public static Ports parse(String base) {
        try {
            return new Ports(base == null || base.isBlank() ? 8000 : Integer.parseInt(base.strip()));
        } catch (NumberFormatException e) {
            throw new Problem("COMPTOIR_PORT_BASE is not a number: " + base + ".", "Set it to a number such as 9000.");
        }
    }

    /** Portal and API. */
    public int http() {
        return base + 80;
    }

    /** WildFly's management interface, with health and metrics. */
    public int management() {
        return base + 990;
    }

    /** Sign-in. */
    public int keycloak() {
        return base + 180;
    }

    /** Database. */
    public int mariadb() {
        return base + 306;
    }

    /** The product's own SFTP server. */
    public int sftp() {
        return base + 222;
    }

    /** The sandbox's SFTP server: a partner's and the bank's own. */
    public int sandboxSftp() {
        return base + 223;
    }

    /** The sandbox's mail server. */
    public int smtp() {
        return base + 225;
    }

    /** The sandbox's test controls and mailbox. */
    public int sandboxHttp() {
        return base + 226;
    }
}
