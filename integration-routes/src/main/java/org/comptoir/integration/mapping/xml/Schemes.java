package org.comptoir.integration.mapping.xml;

/**
 * Schemes of identifiers: ISO 6523 codes (ICD, EAS) in the documents, words where the canonical documents have one. An
 * electronic address that is no identifier else has the scheme {@code EAS:} and its code.
 */
final class Schemes {
    static final String GLN = "0088";
    /** RFF's qualifier (UNCL1153) and CII's scheme of the number that a tax office gives. */
    static final String TAX_OFFICE = "FC";
    /** RFF's qualifier (UNCL1153) and CII's scheme of the number for VAT. */
    static final String VAT = "VA";

    /** RFF's qualifier (UNCL1153) of the number in the register of companies. */
    static final String REGISTER = "XA";

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

    /** The term of an identifier that has one of its own in an invoice, else null: tax office's number, creditor's. */
    static String term(String scheme, PartyTerms of) {
        boolean seller = of.equals(PartyTerms.SELLER);
        boolean creditor = seller || of.equals(PartyTerms.PAYEE);
        return scheme.equals(TAX_OFFICE) && seller ? "BT-32" : scheme.equals("SEPA") && creditor ? "BT-90" : null;
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
