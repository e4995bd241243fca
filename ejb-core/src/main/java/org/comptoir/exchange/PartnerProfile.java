package org.comptoir.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How a partner exchanges with us (EXC-06). A partner is data: a second one of a kind is a row.
 *
 * @param interchangeId his identifier in the envelope (EDIFACT UNB 0004/0010, X12 ISA06/ISA08), mostly a GLN; qualifier its
 *     kind (EDIFACT 14: GLN; X12 ZZ: agreed)
 * @param charset the syntax identifier that he reads (UNOA, UNOB, UNOC, UNOY)
 * @param acknowledges whether each of his interchanges is answered, with CONTRL, 997 or 999
 * @param test his messages are marked as tests
 * @param sftpAccount his account at our SFTP server, or null
 * @param remote his own SFTP server, or null when he comes to ours
 * @param mapping the configuration that reads his own file, or null
 * @param us how he calls us in his envelopes, or null: by our GLN
 */
public record PartnerProfile(
        long id,
        long organisationId,
        String name,
        String interchangeId,
        String qualifier,
        String charset,
        boolean acknowledges,
        boolean test,
        boolean active,
        List<Flow> flows,
        String sftpAccount,
        Remote remote,
        String mapping,
        int mappingVersion,
        Identity us)
        implements Serializable {
    /** An identification in an envelope. @param qualifier its kind, as with the partner's own */
    public record Identity(String id, String qualifier) implements Serializable {}

    /** One conversation and the form that the partner uses for it. */
    public record Flow(Conversation conversation, Format format) implements Serializable {}

    /** A partner's own SFTP server. @param drop the folder for what we send; fetch the folder that we read */
    public record Remote(String host, int port, String user, String drop, String fetch) implements Serializable {}

    public PartnerProfile {
        flows = List.copyOf(flows);
    }

    /** One who calls us by our GLN. */
    public PartnerProfile(
            long id,
            long organisationId,
            String name,
            String interchangeId,
            String qualifier,
            String charset,
            boolean acknowledges,
            boolean test,
            boolean active,
            List<Flow> flows,
            String sftpAccount,
            Remote remote,
            String mapping,
            int mappingVersion) {
        this(
                id,
                organisationId,
                name,
                interchangeId,
                qualifier,
                charset,
                acknowledges,
                test,
                active,
                flows,
                sftpAccount,
                remote,
                mapping,
                mappingVersion,
                null);
    }

    /** The forms that he uses, each once. */
    public List<Format> formats() {
        return flows.stream().map(Flow::format).distinct().toList();
    }

    /** The form for this conversation; empty when the partner does not take part in it. */
    public Optional<Format> format(Conversation conversation) {
        return flows.stream()
                .filter(flow -> flow.conversation() == conversation)
                .map(Flow::format)
                .findFirst();
    }
}
