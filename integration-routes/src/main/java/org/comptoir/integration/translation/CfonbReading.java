package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.integration.mapping.accountstatement.StatementsOfCfonb;

/** A file of French bank statements, one message each. */
final class CfonbReading {
    private static final String STANDARD = "CFONB";

    private CfonbReading() {}

    static Interchange read(byte[] bytes) {
        StatementsOfCfonb.All all = StatementsOfCfonb.read(bytes);
        List<Message> messages =
                all.statements().stream().map(CfonbReading::message).toList();
        return Interchange.header(STANDARD).with(messages, Findings.bounded(all.outside()));
    }

    private static Message message(StatementsOfCfonb.Read read) {
        return new Message(
                "CFONB 120",
                STANDARD,
                "2004-07",
                read.statement().number(),
                0,
                0,
                read.statement(),
                Findings.bounded(read.findings()));
    }
}
