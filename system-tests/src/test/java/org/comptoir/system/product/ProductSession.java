package org.comptoir.system.product;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the product before the first system test and stops it after the last one. */
public class ProductSession implements LauncherSessionListener {

    private static final boolean WANTED = Boolean.getBoolean("comptoir.system-tests");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (WANTED) {
            RunningProduct.start();
            tellArquillian();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (WANTED) {
            RunningProduct.stop();
        }
    }

    private static void tellArquillian() {
        String prefix = "arq.container.wildfly.configuration.";
        System.setProperty(
                prefix + "managementPort", String.valueOf(RunningProduct.ports().management()));
        System.setProperty(
                prefix + "jbossHome",
                RunningProduct.where().built("wildfly-config", "server").toString());
    }
}
