package org.comptoir.integration.transport.sftp;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Profiles;
import org.comptoir.integration.intake.FrontDesk;
import org.comptoir.integration.transport.Home;

/** Opens our SFTP server with the application and closes it with it. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SftpDoor {
    private static final Logger LOG = Logger.getLogger(SftpDoor.class.getName());

    @EJB
    private Profiles profiles;

    @EJB
    private FrontDesk frontDesk;

    @Inject
    private Clock clock;

    private SftpServer server;

    /** Opens the door. A taken port stops the deployment, with its reason. */
    @PostConstruct
    void open() {
        int port = Home.port("COMPTOIR_SFTP_PORT", 222);
        try {
            server = SftpServer.start(new SftpServer.Setup(
                    "127.0.0.1",
                    port,
                    Home.folder("keys").resolve("sftp_host_key"),
                    PartnerFolders.ofTheProduct(),
                    profiles::signIn,
                    this::take,
                    clock));
        } catch (IOException e) {
            throw new EJBException("the SFTP server cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private void take(PartnerProfile profile, String fileName, byte[] bytes) throws IOException {
        try {
            frontDesk.take(profile, fileName, bytes);
        } catch (EJBException e) {
            throw new IOException("not stored, please send again", e);
        }
    }

    @PreDestroy
    void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the SFTP server was not closed in order", e);
        }
    }
}
