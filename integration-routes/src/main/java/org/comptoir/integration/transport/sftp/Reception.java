package org.comptoir.integration.transport.sftp;

import java.io.IOException;
import org.comptoir.exchange.PartnerProfile;

/** Takes a whole file; when it returns, the file is stored. */
@FunctionalInterface
interface Reception {
    void take(PartnerProfile profile, String fileName, byte[] bytes) throws IOException;
}
