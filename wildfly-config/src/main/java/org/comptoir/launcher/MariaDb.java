package org.comptoir.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The embedded database, with the settings that the application requires at its start. */
final class MariaDb implements Part {

    private static final String VERSION = "11.4.5";

    private final Installation installation;
    private final Secrets secrets;
    private final Path programs;
    private final Path data;

    MariaDb(Installation installation, Secrets secrets) {
        this.installation = installation;
        this.secrets = secrets;
        this.programs = installation.programs().resolve("mariadb-" + VERSION);
        this.data = installation.home().resolve("mariadb");
    }

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public String title() {
        return "MariaDB";
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().mariadb());
    }

    @Override
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + installation.ports().mariadb() + "/comptoir";
    }

    @Override
    public boolean isOurs() {
        return !installation.isExternal("COMPTOIR_DB_URL");
    }

    @Override
    public void prepare(Progress progress) {
        if (!Files.isDirectory(programs) || !Files.isDirectory(data)) {
            progress.step(title(), "unpack and make an empty database", this::unpack);
        }
        Folders.write(initFile(), users());
    }

    private void unpack() {
        Path program = programs.resolveSibling(programs.getFileName() + ".part");
        Path empty = data.resolveSibling("mariadb.part");
        boolean known = Files.isDirectory(programs);
        if (!known) {
            Folders.delete(program);
        }
        Folders.delete(empty);
        Path source = known ? programs : program;
        Commands.run(
                "MariaDB's files cannot be made",
                Java.command(
                        List.of("-cp", classPath()),
                        List.of("org.comptoir.launcher.mariadb.DatabaseFiles", source.toString(), empty.toString())),
                installation.checkout(),
                installation.log("mariadb-install"));
        appear(known, program, empty);
    }

    private void appear(boolean known, Path program, Path empty) {
        try {
            if (!known) {
                Folders.move(program, programs);
            }
            if (!Files.isDirectory(data)) {
                Folders.move(empty, data);
            }
        } catch (IOException e) {
            throw new Problem(
                    "Cannot put MariaDB into place: " + e.getMessage() + ".", "Check the owner of " + data + ".");
        }
    }

    private String classPath() {
        Path classes = installation.built("wildfly-config", "classes");
        return classes + ":" + Commands.text(installation.built("wildfly-config", "launcher.classpath"));
    }

    private Path initFile() {
        return installation.home().resolve("mariadb-users.sql");
    }

    private String users() {
        return """
                CREATE DATABASE IF NOT EXISTS comptoir CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS 'comptoir'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER 'comptoir'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON comptoir.* TO 'comptoir'@'127.0.0.1';
                """
                .formatted(secrets.get("mariadb.root"), secrets.get("mariadb.comptoir"));
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--port=" + installation.ports().mariadb(),
                "--bind-address=127.0.0.1",
                "--socket=mariadb.sock",
                "--init-file=" + initFile()));
        command.addAll(SETTINGS);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static final List<String> SETTINGS = List.of(
            "--skip-ssl",
            "--skip-name-resolve",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-snapshot-isolation=ON",
            "--innodb-buffer-pool-size=256M",
            "--innodb-lock-wait-timeout=10",
            "--transaction-isolation=REPEATABLE-READ",
            "--log-bin=binlog",
            "--server-id=1",
            "--sync-binlog=1",
            "--binlog-format=ROW",
            "--binlog-expire-logs-seconds=259200",
            "--character-set-server=utf8mb4",
            "--max-allowed-packet=64M",
            "--max-connections=200");

    @Override
    public Map<String, String> variables() {
        return Map.of();
    }

    @Override
    public boolean isReady() {
        return Probe.greets(installation.ports().mariadb());
    }
}
