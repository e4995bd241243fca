package org.comptoir.partners.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.partners.AddressView;
import org.comptoir.partners.SiteView;

/** A delivery or pickup place of a company, with its GLN. */
@Entity
@Table(name = "site")
public class Site {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "organisation_id")
    private long organisationId;

    private String name;
    private String gln;
    private String street;
    private String postcode;
    private String town;
    private String country;
    private boolean pickup;

    @Version
    private int version;

    protected Site() {}

    public Site(long organisationId, String name, String gln, AddressView address, boolean pickup) {
        this.organisationId = organisationId;
        this.name = name;
        this.gln = gln;
        this.street = address.street();
        this.postcode = address.postcode();
        this.town = address.town();
        this.country = address.country();
        this.pickup = pickup;
    }

    public long id() {
        return id;
    }

    public SiteView view() {
        return new SiteView(id, organisationId, name, gln, new AddressView(street, postcode, town, country), pickup);
    }
}
