package org.comptoir.integration.mapping.edifact;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Address;
import org.comptoir.integration.mapping.edi.Wrapping;

/**
 * An address as NAD holds it: four lines of 35 characters, before them five more (C058), and what is too long for its own
 * element stands among the lines, where whoever delivers reads it too. Lines beyond the ninth are left out.
 *
 * @param overflow the first lines, where there are more than a street has (C058)
 * @param street the lines (C059)
 * @param town null when it is unknown, or among the lines
 * @param region null when it is unknown, or among the lines
 * @param postcode null when it is unknown, or among the lines
 */
record NadAddress(
        List<String> overflow, List<String> street, String town, String region, String postcode, String country) {
    /** How many characters D.96A has for a region and a postcode; D.01B has names of regions beside codes. */
    static final int SHORT = 9;

    private static final int LINE = 35;
    private static final int STREET = 4;
    private static final int OVERFLOW = 5;

    /** @param address null for none. @param d01b whether D.01B is written, which has longer elements than D.96A */
    static NadAddress of(Address address, boolean d01b) {
        if (address == null) {
            return new NadAddress(List.of(), List.of(), null, null, null, null);
        }
        List<String> lines = new ArrayList<>();
        address.lines().forEach(line -> lines.addAll(Wrapping.wrap(line, LINE)));
        String postcode = Wrapping.fitting(address.postcode(), d01b ? 17 : SHORT, lines, LINE);
        String town = Wrapping.fitting(address.town(), LINE, lines, LINE);
        String region = Wrapping.fitting(address.region(), d01b ? 70 : SHORT, lines, LINE);
        int before = Math.min(OVERFLOW, Math.max(0, lines.size() - STREET));
        List<String> street = lines.subList(before, Math.min(lines.size(), before + STREET));
        return new NadAddress(lines.subList(0, before), street, town, region, postcode, address.country());
    }
}
