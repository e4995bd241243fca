package org.comptoir.document;

import java.io.Serializable;
import java.util.List;

/**
 * A postal address.
 *
 * @param lines street lines, in order
 * @param country ISO 3166-1 alpha-2, or null
 */
public record Address(List<String> lines, String postcode, String town, String region, String country)
        implements Serializable {
    public Address {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
