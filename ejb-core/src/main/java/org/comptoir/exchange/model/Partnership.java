package org.comptoir.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.PartnerProfile.Identity;
import org.comptoir.exchange.PartnerProfile.Remote;

/** A partner's profile as it is stored (EXC-06). */
@Entity
@Table(name = "partner_profile")
public class Partnership {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "organisation_id")
    private long organisationId;

    private String name;

    @Column(name = "interchange_id")
    private String interchangeId;

    private String qualifier;
    private String charset;
    private boolean acknowledges;
    private boolean test;
    private boolean active;
    private String flows;

    @Column(name = "sftp_account")
    private String sftpAccount;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "remote_host")
    private String remoteHost;

    @Column(name = "remote_port")
    private int remotePort;

    @Column(name = "remote_user")
    private String remoteUser;

    @Column(name = "remote_drop")
    private String remoteDrop;

    @Column(name = "remote_fetch")
    private String remoteFetch;

    private String mapping;

    @Column(name = "mapping_version")
    private int mappingVersion;

    @Column(name = "our_id")
    private String ourId;

    @Column(name = "our_qualifier")
    private String ourQualifier;

    @Version
    private int version;

    protected Partnership() {}

    /** A new profile; ids and mapping version of {@code profile} are not looked at. */
    public Partnership(PartnerProfile profile, String password) {
        organisationId = profile.organisationId();
        name = profile.name();
        interchangeId = profile.interchangeId();
        qualifier = profile.qualifier();
        charset = profile.charset();
        acknowledges = profile.acknowledges();
        test = profile.test();
        active = profile.active();
        flows = Flows.written(profile.flows());
        sftpAccount = profile.sftpAccount();
        passwordHash = password == null ? null : PasswordHash.of(password);
        livesAt(profile.remote());
        mapping = profile.mapping();
        mappingVersion = mapping == null ? 0 : 1;
        ourId = profile.us() == null ? null : profile.us().id();
        ourQualifier = profile.us() == null ? null : profile.us().qualifier();
    }

    /** His own server is (now) there; null: he comes to ours. */
    public final void livesAt(Remote remote) {
        remoteHost = remote == null ? null : remote.host();
        remotePort = remote == null ? 0 : remote.port();
        remoteUser = remote == null ? null : remote.user();
        remoteDrop = remote == null ? null : remote.drop();
        remoteFetch = remote == null ? null : remote.fetch();
    }

    /** His own file is (now) read by this version of his mapping. */
    public void mapBy(String text, int number) {
        mapping = text;
        mappingVersion = number;
    }

    /**
     * The number of a new version of his mapping. Two who store at once get the same one, and the second is refused
     * by the table's key.
     */
    public int nextMapping(int newest) {
        return Math.max(newest, mappingVersion) + 1;
    }

    /** Whether this is the account's password; the time it takes does not depend on the answer. */
    public boolean opensWith(String password) {
        return active && passwordHash != null && PasswordHash.matches(passwordHash, password);
    }

    public long id() {
        return id;
    }

    public PartnerProfile profile() {
        return new PartnerProfile(
                id,
                organisationId,
                name,
                interchangeId,
                qualifier,
                charset,
                acknowledges,
                test,
                active,
                Flows.read(flows),
                sftpAccount,
                remoteHost == null ? null : new Remote(remoteHost, remotePort, remoteUser, remoteDrop, remoteFetch),
                mapping,
                mappingVersion,
                ourId == null ? null : new Identity(ourId, ourQualifier));
    }
}
