package org.comptoir.partners;

import java.io.Serializable;

/** A delivery or pickup place of a company. */
public record SiteView(long id, long organisationId, String name, String gln, AddressView address, boolean pickup)
        implements Serializable {}
