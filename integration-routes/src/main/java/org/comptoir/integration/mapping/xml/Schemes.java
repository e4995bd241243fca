package org.comptoir.integration.mapping.xml;

/**
 * Schemes of identifiers: ISO 6523 codes (ICD, EAS) in the documents, words where the canonical documents have one. An
 * electronic address that is no identifier else has the scheme {@code EAS:} and its code.
 */
final class Schemes {
    static final String GLN = "0088";
    private static final String ADDRESS = "EAS:";

    private Schemes() {}

    static boolean isGln(String scheme) {
        return GLN.equals(scheme) || "9".equals(scheme);
    }

    /** The canonical scheme; empty when the document names none. */
    static String read(String scheme) {
        if (scheme == null) {
            return "";
        }
        return switch (scheme) {
            case "0009" -> "SIRET";
            case "0002" -> "SIREN";
            default -> scheme;
        };
    }

    /** The ISO 6523 code, or null when the scheme has none. */
    static String write(String scheme) {
        return switch (scheme) {
            case "SIRET" -> "0009";
            case "SIREN" -> "0002";
            default -> scheme.matches("\\d{4}|SEPA") ? scheme : null;
        };
    }

    /** The canonical scheme of an electronic address. */
    static String address(String scheme) {
        return ADDRESS + (scheme == null ? "" : scheme);
    }

    static boolean isAddress(String scheme) {
        return scheme.startsWith(ADDRESS);
    }

    /** The code of an electronic address's canonical scheme. */
    static String ofAddress(String scheme) {
        return scheme.substring(ADDRESS.length());
    }
}
