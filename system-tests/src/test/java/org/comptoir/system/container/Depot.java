package org.comptoir.system.container;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a {@link Parcel} of a trial lies. */
@Entity
@Table(name = "trial_depot")
public class Depot {

    @Id
    private long id;

    private String name;

    protected Depot() {}

    Depot(long id, String name) {
        this.id = id;
        this.name = name;
    }

    String name() {
        return name;
    }
}
