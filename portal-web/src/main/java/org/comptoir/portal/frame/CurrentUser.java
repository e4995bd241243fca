package org.comptoir.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Profile;
import org.comptoir.partners.Role;

/** The signed-in person (IDN-02): the only thing that the portal keeps in a session. */
@Named
@SessionScoped
public class CurrentUser implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private Directory directory;

    private Actor actor;
    private Profile profile;
    private String language;

    @PostConstruct
    void recognise() {
        actor = directory.actor();
        profile = directory.profile(actor);
        language = profile.language();
    }

    /** Who acts, for every use case. */
    public Actor actor() {
        return actor;
    }

    public Profile getProfile() {
        return profile;
    }

    public String getName() {
        return profile.firstName() + " " + profile.lastName();
    }

    /** The first letters of both names. */
    public String getInitials() {
        return first(profile.firstName()) + first(profile.lastName());
    }

    public String getCompany() {
        return profile.organisationName();
    }

    /** {@code fr} or {@code en}. */
    public String getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    public boolean is(Role role) {
        return actor.is(role);
    }

    public boolean isCustomer() {
        return actor.kind() == OrganisationKind.CUSTOMER;
    }

    public boolean isSupplier() {
        return actor.kind() == OrganisationKind.SUPPLIER;
    }

    public boolean isOperator() {
        return actor.kind() == OrganisationKind.OPERATOR;
    }

    /** IDN-05: from now on the pages and mails speak this language; the page stays as it is otherwise. */
    public String speak(String chosen) {
        directory.speak(actor, chosen);
        language = chosen;
        return null;
    }

    private static String first(String name) {
        return name == null || name.isEmpty() ? "" : name.substring(0, 1);
    }
}
