package org.comptoir.integration.mapping.xml;

import java.util.List;

/** Under which terms parties stand in ordering documents. */
public final class OrderingTerms {
    private static final List<String> LINES = List.of("line1", "line2", "line3");

    /** A party with all that it may have. */
    public static final PartyTerms PARTY = party("endpoint");

    /** A party with all but its electronic address. */
    public static final PartyTerms UNADDRESSED = party("");

    /** A place that has no party: a warehouse. */
    public static final PartyTerms PLACE = place("id", "name", "");

    /** A place of delivery, with whom to ask for there. */
    public static final PartyTerms DELIVERY = place("id", "name", "contact");

    /** The party of a delivery, where its place has no name of its own. */
    public static final PartyTerms DELIVERY_PARTY = place("partyid", "partyname", "contact");

    private static PartyTerms party(String endpoint) {
        return terms(endpoint, "id", "legal", "vat", "name", "contact");
    }

    private static PartyTerms place(String id, String name, String contact) {
        return terms("", id, "", "", name, contact);
    }

    private static PartyTerms terms(String endpoint, String id, String legal, String vat, String name, String contact) {
        return new PartyTerms(
                endpoint,
                id,
                legal,
                vat,
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
