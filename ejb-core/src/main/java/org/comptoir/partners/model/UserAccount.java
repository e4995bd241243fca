package org.comptoir.partners.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Profile;
import org.comptoir.partners.Role;

/** An account of a person or a machine; its user name is the principal's name at sign-in. */
@Entity
@Table(name = "user_account")
public class UserAccount {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    private String username;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;
    private String mobile;
    private String language;
    private String roles;
    private boolean machine;

    @Version
    private int version;

    protected UserAccount() {}

    /** A person's account. @param mobile E.164; also the user name */
    public static UserAccount person(
            Organisation organisation, String mobile, String firstName, String lastName, String email, Role... roles) {
        UserAccount account = new UserAccount();
        account.username = mobile;
        account.mobile = mobile;
        account.organisation = organisation;
        account.firstName = firstName;
        account.lastName = lastName;
        account.email = email;
        account.language = organisation.view().language();
        account.roles = Arrays.stream(roles).map(Role::name).collect(Collectors.joining(" "));
        return account;
    }

    /** The account of a company's machine with the API client {@code clientId}. */
    public static UserAccount machine(Organisation organisation, String clientId) {
        UserAccount account = person(organisation, null, "ERP", organisation.name(), null, Role.ERP);
        account.username = "service-account-" + clientId;
        account.machine = true;
        return account;
    }

    public void speaks(String language) {
        this.language = language;
    }

    public long id() {
        return id;
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    }

    public Actor actor() {
        return new Actor(username, firstName + " " + lastName, organisation.id(), organisation.kind(), roles());
    }

    public Profile profile() {
        return new Profile(
                username,
                firstName,
                lastName,
                email,
                mobile,
                language,
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                roles());
    }
}
