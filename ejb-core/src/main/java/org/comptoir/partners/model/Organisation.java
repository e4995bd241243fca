package org.comptoir.partners.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.kernel.identifier.Iban;
import org.comptoir.partners.AddressView;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.OrganisationView;

/** A company: customer, supplier, operator or bank (IDN-06). */
@Entity
@Table(name = "organisation")
@SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 500)
public class Organisation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;
    private String siret;

    @Column(name = "vat_number")
    private String vatNumber;

    private String gln;
    private String iban;
    private String bic;
    private String email;
    private String phone;
    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    private String street;
    private String postcode;
    private String town;
    private String country;

    @Version
    private int version;

    protected Organisation() {}

    public Organisation(OrganisationKind kind, String name, String language) {
        this.kind = kind;
        this.name = name;
        this.language = language;
        this.timeZone = "Europe/Paris";
        this.country = "FR";
    }

    /** The legal identifiers; each already checked by its type. */
    public Organisation identifiedBy(String siret, String vatNumber, String gln) {
        this.siret = siret;
        this.vatNumber = vatNumber;
        this.gln = gln;
        return this;
    }

    public Organisation at(AddressView address) {
        this.street = address.street();
        this.postcode = address.postcode();
        this.town = address.town();
        this.country = address.country();
        return this;
    }

    public Organisation reachedBy(String email, String phone) {
        this.email = email;
        this.phone = phone;
        return this;
    }

    public Organisation paidTo(Iban iban, String bic) {
        this.iban = iban.value();
        this.bic = bic;
        return this;
    }

    public long id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String iban() {
        return iban;
    }

    public String bic() {
        return bic;
    }

    public String timeZone() {
        return timeZone;
    }

    public OrganisationView view() {
        String masked = iban == null ? null : new Iban(iban).masked();
        AddressView address = new AddressView(street, postcode, town, country);
        return new OrganisationView(
                id, kind, name, siret, vatNumber, gln, masked, address, email, phone, language, timeZone);
    }
}
