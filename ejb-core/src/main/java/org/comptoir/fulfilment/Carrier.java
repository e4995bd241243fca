package org.comptoir.fulfilment;

/** Carriers to choose from (FUL-03); {@code OTHER} stands beside a name of its own. */
public enum Carrier {
    DPD,
    FRANCE_EXPRESS,
    KUEHNE_NAGEL,
    TNT,
    OTHER
}
