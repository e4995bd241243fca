package org.comptoir.system.product;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.launcher.Installation;
import org.comptoir.launcher.Ports;
import org.comptoir.launcher.Product;
import org.comptoir.launcher.Progress;
import org.comptoir.launcher.Secrets;

/**
 * The product that the tests talk to: built by the same Maven run, its data in {@code system-tests/target/comptoir}, its
 * ports counted from {@code COMPTOIR_TEST_PORT_BASE}, or from the first base that is free ({@link FreePorts}).
 */
public final class RunningProduct {

    private static final Installation INSTALLATION = installation();
    private static final Product PRODUCT = new Product(INSTALLATION);

    private RunningProduct() {}

    private static Installation installation() {
        Path checkout = Path.of(System.getProperty("comptoir.checkout", ".."))
                .toAbsolutePath()
                .normalize();
        Map<String, String> variables = new TreeMap<>(System.getenv());
        variables.keySet().removeIf(name -> name.startsWith("COMPTOIR_"));
        Path home = checkout.resolve("system-tests/target/comptoir");
        variables.put("COMPTOIR_PORT_BASE", FreePorts.base(home));
        variables.put("COMPTOIR_HOME", home.toString());
        return Installation.of(checkout, variables);
    }

    /** Starts what does not run, from nothing unless it runs already. */
    static void start() {
        boolean runs = PRODUCT.states().stream().anyMatch(state -> state.pid() != 0);
        if (!runs) {
            PRODUCT.forget();
        }
        startAgain();
    }

    /** Starts what a test has ended, with the data that is there. */
    public static void startAgain() {
        PRODUCT.startBuilt(new Progress(System.out));
    }

    /** Stops everything, unless {@code COMPTOIR_TEST_KEEP=true} keeps it for the next run or for looking around. */
    static void stop() {
        if (!"true".equals(System.getenv("COMPTOIR_TEST_KEEP"))) {
            PRODUCT.stop(new Progress(System.out));
        }
    }

    /** Ends a part at once, as {@code kill -9} does. */
    public static void kill(String part) {
        PRODUCT.kill(part);
    }

    /** Where files, ports and addresses are. */
    public static Installation where() {
        return INSTALLATION;
    }

    /** The ports in use. */
    public static Ports ports() {
        return INSTALLATION.ports();
    }

    /** An address of the portal. */
    public static String url(String path) {
        return INSTALLATION.publicUrl() + path;
    }

    /** A connection with the application's rights. */
    public static Connection database() throws SQLException {
        return connect("comptoir", "mariadb.comptoir");
    }

    /** A connection with all rights. */
    public static Connection databaseAsRoot() throws SQLException {
        return connect("root", "mariadb.root");
    }

    private static Connection connect(String user, String secret) throws SQLException {
        String url = "jdbc:mariadb://127.0.0.1:" + ports().mariadb() + "/comptoir?sslMode=disable";
        return DriverManager.getConnection(url, user, new Secrets(INSTALLATION).get(secret));
    }
}
