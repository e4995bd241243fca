package org.comptoir.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.comptoir.exchange.MappingState;
import org.comptoir.exchange.MappingVersion;

/** A version of a partner's mapping as it is stored (EXC-06). Its text never changes, only whether it is in use. */
@Entity
@Table(name = "partner_mapping")
public class StoredMapping {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "profile_id")
    private long profileId;

    private int number;

    @Enumerated(EnumType.STRING)
    private MappingState state = MappingState.DRAFT;

    private String text;

    @Column(name = "stored_by")
    private String storedBy;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "activated_by")
    private String activatedBy;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Version
    private int version;

    protected StoredMapping() {}

    /** A new one, not in use. */
    public StoredMapping(long profileId, int number, String text, String by, Instant at) {
        this.profileId = profileId;
        this.number = number;
        this.text = text;
        storedBy = by;
        storedAt = at;
    }

    /** It reads the partner's files from now on. */
    public void activate(String by, Instant at) {
        state = MappingState.ACTIVE;
        activatedBy = by;
        activatedAt = at;
    }

    /** Another one takes its place; nothing happens to one that is not in use. */
    public void retire() {
        state = state == MappingState.ACTIVE ? MappingState.RETIRED : state;
    }

    public MappingVersion view() {
        return new MappingVersion(number, state, text, storedBy, storedAt, activatedBy, activatedAt);
    }
}
