package org.comptoir.system.container;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An entity for trials: with a moment, a UUID, what is loaded lazily, and a version. */
@Entity
@Table(name = "trial_parcel")
public class Parcel {

    @Id
    private long id;

    @Column(name = "sent_at")
    private Instant sentAt;

    private UUID code;

    private int weight;

    @Version
    private int version;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] label;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "depot_id")
    private Depot depot;

    protected Parcel() {}

    Parcel(long id, Instant sentAt, UUID code, Depot depot) {
        this.id = id;
        this.sentAt = sentAt;
        this.code = code;
        this.depot = depot;
        this.label = new byte[] {1, 2, 3};
    }

    Instant sentAt() {
        return sentAt;
    }

    UUID code() {
        return code;
    }

    Depot depot() {
        return depot;
    }

    byte[] label() {
        return label.clone();
    }

    int weight() {
        return weight;
    }

    void add(int grams) {
        weight += grams;
    }
}
