package org.comptoir.partners;

import java.io.Serializable;

/** A site for which, and a supplier from whom, somebody may order. */
public record OrderingPlace(SiteView site, OrganisationView supplier) implements Serializable {}
