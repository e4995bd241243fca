package org.comptoir.launcher;

import java.util.Map;
import java.util.TreeMap;

/** What the started programs are told about each other; a variable that was given from outside wins. */
final class Variables {

    private Variables() {}

    static Map<String, String> forParts(Installation installation, Secrets secrets) {
        Ports ports = installation.ports();
        Map<String, String> map = new TreeMap<>();
        map.put("COMPTOIR_PORT_BASE", String.valueOf(ports.base()));
        map.put("COMPTOIR_DB_URL", "jdbc:mariadb://127.0.0.1:" + ports.mariadb() + "/comptoir?sslMode=disable");
        map.put("COMPTOIR_DB_USER", "comptoir");
        map.put("COMPTOIR_DB_PASSWORD", secrets.get("mariadb.comptoir"));
        map.put("COMPTOIR_OIDC_URL", installation.realmUrl());
        map.put("COMPTOIR_OIDC_SECRET", secrets.get("oidc.portal"));
        map.put("COMPTOIR_SMTP_HOST", "127.0.0.1");
        map.put("COMPTOIR_SMTP_PORT", String.valueOf(ports.smtp()));
        map.put("COMPTOIR_SFTP_PORT", String.valueOf(ports.sftp()));
        map.put("COMPTOIR_SANDBOX_SFTP_PORT", String.valueOf(ports.sandboxSftp()));
        map.put("COMPTOIR_PUBLIC_URL", installation.publicUrl());
        if (installation.publicUrl().startsWith("https:")) {
            map.put("COMPTOIR_COOKIE_SECURE", "true");
            map.put("COMPTOIR_BEHIND_PROXY", "true");
        }
        map.replaceAll((name, value) -> installation.variable(name, value));
        map.put("COMPTOIR_HOME", installation.home().toString());
        map.put("COMPTOIR_PROFILE", installation.demo() ? "demo" : "");
        return map;
    }
}
