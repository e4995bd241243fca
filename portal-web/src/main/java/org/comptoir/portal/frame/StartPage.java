package org.comptoir.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The root address: leads to the start page of the person's role. */
@Named
@RequestScoped
public class StartPage {
    @Inject
    private Navigation navigation;

    public String open() {
        return navigation.getStart() + "?faces-redirect=true";
    }
}
