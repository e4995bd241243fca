package org.comptoir.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.SiteView;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;

/** The person's own profile: company, roles, language of pages and mails (IDN-02, IDN-05). */
@Named("profilePage")
@RequestScoped
public class ProfilePage {
    @Inject
    private Directory directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private String language;

    /** Pages and mails speak the chosen language from now on. */
    public String save() {
        user.speak(language);
        said.done("account", "saved");
        said.keep();
        return "/account/profile.xhtml?faces-redirect=true";
    }

    public OrganisationView getCompany() {
        return directory.organisation(user.actor(), user.actor().organisationId());
    }

    public List<SiteView> getSites() {
        return directory.sites(user.actor());
    }

    public String getLanguage() {
        return language == null ? user.getLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
