package org.comptoir.integration.transport.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.comptoir.exchange.PartnerProfile.Remote;

/**
 * Camel's address of a partner's server. The host's key is checked strictly against our own known_hosts (Camel's default
 * accepts a wrong one), sign-in is by key, the connection is kept.
 *
 * @param keys the folder with {@code known_hosts} and {@code sftp-client}
 */
record RemoteAddress(Remote remote, Path keys) {
    /** Where what we send is dropped: under a temporary name, then renamed; the same name again replaces it. */
    String drop() {
        return server(remote.drop()) + "&tempFileName=.${file:name}.tmp&fileExist=Override&autoCreate=false";
    }

    /**
     * Where their files are fetched. There is no idempotent repository (it loses files after a crash): a file read
     * twice is recognised by the message log. There is no {@code moveFailed} either: taking a file fails only while
     * our database is away, and then the file has to stay where it is.
     */
    String fetch() {
        return server(remote.fetch())
                + "&delay=1000&initialDelay=500&maxMessagesPerPoll=100&move=.taken/${file:name}&readLock=changed"
                + "&readLockMinAge=500&readLockCheckInterval=300&readLockLoggingLevel=OFF"
                + "&backoffMultiplier=10&backoffErrorThreshold=3";
    }

    private String server(String folder) {
        return "sftp://" + encoded(remote.user()) + "@" + remote.host() + ":" + remote.port() + "/" + folder
                + "?knownHostsFile=" + keys.resolve("known_hosts")
                + "&strictHostKeyChecking=yes&useUserKnownHostsFile=false&privateKeyFile=" + keys.resolve("sftp-client")
                + "&preferredAuthentications=publickey&stepwise=false&sendNoop=false&connectTimeout=10000"
                + "&soTimeout=30000&jschLoggingLevel=OFF";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
