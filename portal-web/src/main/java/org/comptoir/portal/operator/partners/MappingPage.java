package org.comptoir.portal.operator.partners;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.comptoir.exchange.MappingDesk;
import org.comptoir.exchange.MappingState;
import org.comptoir.exchange.MappingTrial;
import org.comptoir.exchange.MappingVersion;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Profiles;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.primefaces.model.file.UploadedFile;

/** A partner's own mapping: its versions, a new one checked and tried, one put into use or taken back to (EXC-06). */
@Named("mappingPage")
@ViewScoped
public class MappingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MappingDesk desk;

    @Inject
    private Profiles profiles;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private long profile;
    private Integer version;
    private PartnerProfile partner;
    private List<MappingVersion> versions;
    private String fresh;
    private List<Finding> findings;
    private MappingTrial trial;
    private String tried;
    private transient UploadedFile configuration;
    private transient UploadedFile sample;

    /** The partner's versions, and the one that the address names or that is in use. */
    public void load() {
        versions = desk.versions(user.actor(), profile);
        partner = profiles.list(user.actor()).stream()
                .filter(each -> each.id() == profile)
                .findFirst()
                .orElseThrow();
        if (versions.stream().noneMatch(each -> Integer.valueOf(each.number()).equals(version))) {
            version = versions.isEmpty() ? null : inUse();
        }
    }

    private int inUse() {
        return versions.stream()
                .filter(each -> each.state() == MappingState.ACTIVE)
                .findFirst()
                .orElse(versions.get(0))
                .number();
    }

    /** A new text is looked at; nothing is kept. */
    public void check() {
        if (Uploads.isMissing(configuration)) {
            said.mend("checking:file", "operator", "fileMissing");
            return;
        }
        trial = null;
        fresh = Uploads.text(configuration).orElse(null);
        if (fresh == null) {
            said.mend("checking:file", "operator", "notUtf8");
            return;
        }
        findings = desk.check(user.actor(), profile, fresh);
    }

    /** The new text is kept as a version, not yet in use. */
    public void store() {
        MappingDesk.Answer answer = desk.store(user.actor(), profile, fresh);
        findings = answer.findings();
        if (answer.number() > 0) {
            fresh = null;
            version = answer.number();
            load();
            said.done("operator", "mappingStored", answer.number());
        }
    }

    /** The new text is put aside; the stored versions are looked at again. */
    public void forget() {
        fresh = null;
        findings = null;
        trial = null;
    }

    /** What a sample file says by what is looked at, beside the version in use. */
    public void tryOut() {
        if (Uploads.isMissing(sample)) {
            said.mend("trying:file", "operator", "fileMissing");
            return;
        }
        tried = sample.getFileName();
        trial = desk.trial(user.actor(), profile, getText(), sample.getContent());
    }

    /** The chosen version reads the partner's files from now on. */
    public void use() {
        desk.activate(user.actor(), profile, version);
        trial = null;
        load();
        said.done("operator", "mappingInUse", version);
    }

    /** The text that is looked at: the new one, or that of the chosen version. */
    public String getText() {
        return fresh != null ? fresh : getChosen().text();
    }

    /** The version that is looked at; null when there is none. */
    public MappingVersion getChosen() {
        return versions.stream()
                .filter(each -> Integer.valueOf(each.number()).equals(version))
                .findFirst()
                .orElse(null);
    }

    /** Whether there is a text to look at and to try. */
    public boolean isShowing() {
        return fresh != null || version != null;
    }

    public boolean isStorable() {
        return fresh != null && findings.stream().noneMatch(Finding::isError);
    }

    /** Whether the chosen version may be put into use. */
    public boolean isUsable() {
        return fresh == null && version != null && getChosen().state() != MappingState.ACTIVE;
    }

    public long getProfile() {
        return profile;
    }

    public void setProfile(long profile) {
        this.profile = profile;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public PartnerProfile getPartner() {
        return partner;
    }

    public List<MappingVersion> getVersions() {
        return versions;
    }

    public boolean isFresh() {
        return fresh != null;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public MappingTrial getTrial() {
        return trial;
    }

    public String getTried() {
        return tried;
    }

    public UploadedFile getConfiguration() {
        return configuration;
    }

    public void setConfiguration(UploadedFile configuration) {
        this.configuration = configuration;
    }

    public UploadedFile getSample() {
        return sample;
    }

    public void setSample(UploadedFile sample) {
        this.sample = sample;
    }
}
