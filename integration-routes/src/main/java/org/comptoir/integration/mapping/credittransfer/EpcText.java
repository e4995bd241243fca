package org.comptoir.integration.mapping.credittransfer;

import java.text.Normalizer;

/** The characters that every bank takes (EPC217-08): letters without accents, digits and a few signs. */
final class EpcText {
    private EpcText() {}

    /** {@code text} in these characters, everything else a space, cut after {@code longest}. */
    static String plain(String text, int longest) {
        String latin = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .strip();
        return latin.length() <= longest ? latin : latin.substring(0, longest).strip();
    }
}
