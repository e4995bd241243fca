package org.comptoir.partners;

import java.io.Serializable;

/** A postal address. @param country ISO 3166-1 alpha-2 */
public record AddressView(String street, String postcode, String town, String country) implements Serializable {}
