package org.comptoir.integration.mapping.xml;

import java.util.List;

/**
 * Under which terms a party of an invoice stands (EN 16931 BG-4, BG-7, BG-10, BG-11, BG-13). What a party does not have is empty.
 *
 * @param endpoint the electronic address; legalId the registration
 * @param lines the address lines, in order
 * @param contact the section; person, phone, email its terms
 */
public record PartyTerms(
        String endpoint,
        String ids,
        String legalId,
        String vat,
        String name,
        String address,
        List<String> lines,
        String town,
        String postcode,
        String region,
        String country,
        String contact,
        String person,
        String phone,
        String email) {
    /** BG-4. */
    public static final PartyTerms SELLER = new PartyTerms(
            "BT-34",
            "BT-29",
            "BT-30",
            "BT-31",
            "BT-27",
            "BG-5",
            List.of("BT-35", "BT-36", "BT-162"),
            "BT-37",
            "BT-38",
            "BT-39",
            "BT-40",
            "BG-6",
            "BT-41",
            "BT-42",
            "BT-43");

    /** BG-7. */
    public static final PartyTerms BUYER = new PartyTerms(
            "BT-49",
            "BT-46",
            "BT-47",
            "BT-48",
            "BT-44",
            "BG-8",
            List.of("BT-50", "BT-51", "BT-163"),
            "BT-52",
            "BT-53",
            "BT-54",
            "BT-55",
            "BG-9",
            "BT-56",
            "BT-57",
            "BT-58");

    /** BG-10. */
    public static final PartyTerms PAYEE =
            new PartyTerms("", "BT-60", "BT-61", "", "BT-59", "", List.of(), "", "", "", "", "", "", "", "");

    /** BG-11. */
    public static final PartyTerms TAX_REPRESENTATIVE = new PartyTerms(
            "",
            "",
            "",
            "BT-63",
            "BT-62",
            "BG-12",
            List.of("BT-64", "BT-65", "BT-164"),
            "BT-66",
            "BT-67",
            "BT-68",
            "BT-69",
            "",
            "",
            "",
            "");

    /** BG-13. */
    public static final PartyTerms DELIVER_TO = new PartyTerms(
            "",
            "BT-71",
            "",
            "",
            "BT-70",
            "BG-15",
            List.of("BT-75", "BT-76", "BT-165"),
            "BT-77",
            "BT-78",
            "BT-79",
            "BT-80",
            "",
            "",
            "",
            "");
}
