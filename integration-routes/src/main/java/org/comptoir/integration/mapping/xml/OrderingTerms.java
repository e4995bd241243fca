package org.comptoir.integration.mapping.xml;

import java.util.List;

/** Under which terms parties stand in ordering documents. */
public final class OrderingTerms {
    private static final List<String> LINES = List.of("line1", "line2", "line3");

    /** A party with all that it may have. */
    public static final PartyTerms PARTY = new PartyTerms(
            "endpoint",
            "id",
            "legal",
            "vat",
            "name",
            "postal",
            LINES,
            "town",
            "postcode",
            "region",
            "country",
            "contact",
            "person",
            "phone",
            "email");

    /** A party with all but its electronic address. */
    public static final PartyTerms UNADDRESSED = new PartyTerms(
            "",
            "id",
            "legal",
            "vat",
            "name",
            "postal",
            LINES,
            "town",
            "postcode",
            "region",
            "country",
            "contact",
            "person",
            "phone",
            "email");

    /** A place that has no party: a warehouse. */
    public static final PartyTerms PLACE = place("id", "name", "");

    /** A place of delivery, with whom to ask for there. */
    public static final PartyTerms DELIVERY = place("id", "name", "contact");

    /** The party of a delivery, where its place has no name of its own. */
    public static final PartyTerms DELIVERY_PARTY = place("partyid", "partyname", "contact");

    private static PartyTerms place(String id, String name, String contact) {
        return new PartyTerms(
                "",
                id,
                "",
                "",
                name,
                "postal",
                LINES,
                "town",
                "postcode",
                "region",
                "country",
                contact,
                "person",
                "phone",
                "email");
    }

    private OrderingTerms() {}
}
