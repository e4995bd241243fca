package org.comptoir.integration.mapping.despatchadvice;

import java.util.Map;
import java.util.Optional;

/** Kinds of packages: the form in element 103 (its first three letters) and UN/ECE Recommendation 21, or EANCOM's pallet 201. */
final class PackageTypesOfX12 {
    /** A shipping tare (HL03 = T) that does not say what it is. */
    static final String PALLET = "201";

    private static final int FORM = 3;
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("PLT", PALLET),
            Map.entry("CTN", "CT"),
            Map.entry("BOX", "BX"),
            Map.entry("BAG", "BG"),
            Map.entry("CAS", "CS"),
            Map.entry("CRT", "CR"),
            Map.entry("DRM", "DR"),
            Map.entry("BBL", "BA"),
            Map.entry("BDL", "BE"),
            Map.entry("PKG", "PK"),
            Map.entry("PAL", "PL"),
            Map.entry("ROL", "RO"),
            Map.entry("REL", "RL"),
            Map.entry("SAK", "SA"),
            Map.entry("TBE", "TU"),
            Map.entry("JAR", "JR"),
            Map.entry("KEG", "KG"));

    private PackageTypesOfX12() {}

    /** The type of element 103; its fourth and fifth character say what it is made of. */
    static Optional<String> ofForm(String form) {
        return form.length() < FORM ? Optional.empty() : Optional.ofNullable(FORMS.get(form.substring(0, FORM)));
    }

    /** Element 103 for a type. */
    static Optional<String> toForm(String type) {
        return FORMS.entrySet().stream()
                .filter(e -> e.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** HL03 of a level that holds packages of {@code type}: a pallet is a tare, all else a pack. */
    static String level(String type) {
        return PALLET.equals(type) ? "T" : "P";
    }
}
