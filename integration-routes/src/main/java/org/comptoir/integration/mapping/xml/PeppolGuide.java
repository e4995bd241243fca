package org.comptoir.integration.mapping.xml;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;

/**
 * The guides of Peppol BIS 3 for ordering. Peppol refuses a document that says more than its guide knows, or less than it
 * demands: a document names the guide only where it keeps to it, else it is UBL 2.1 and says all that it holds.
 */
public enum PeppolGuide {
    /** T01. */
    ORDER(
            Ubl.PEPPOL_ORDER,
            Ubl.PEPPOL_ORDERING,
            List.of(
                    "line/packsize",
                    "line/note",
                    "invoicee/contact",
                    "supplier/vat",
                    "AAG/issued",
                    "PW/issued",
                    "ABO/issued",
                    "PL/issued",
                    "CT/issued",
                    "AEP/issued",
                    "document/issued",
                    "line/delivery",
                    "line/BG-20/BT-95",
                    "line/BG-21/BT-102",
                    "line/reference",
                    "line/document",
                    "line/AAG",
                    "line/PW",
                    "line/PL"),
            List.of("number", "issued", "currency", "buyer/postal", "supplier/postal", "line/quantity")),
    /** T76: of the parties their numbers and names. */
    ORDER_RESPONSE(
            Ubl.PEPPOL_ORDER_RESPONSE,
            Ubl.PEPPOL_ORDERING,
            List.of(
                    "buyer/postal",
                    "buyer/vat",
                    "buyer/legal",
                    "buyer/contact",
                    "supplier/postal",
                    "supplier/vat",
                    "supplier/legal",
                    "supplier/contact",
                    "delivery/id",
                    "delivery/name",
                    "delivery/postal",
                    "delivery/contact",
                    "invoicee",
                    "kind",
                    "CR",
                    "PW",
                    "ABO",
                    "CT",
                    "document",
                    "terms",
                    "payment",
                    "BG-20",
                    "BG-21",
                    "total",
                    "line/amount",
                    "line/packsize",
                    "line/category",
                    "line/delivery",
                    "line/BG-20",
                    "line/BG-21",
                    "line/reference",
                    "line/document",
                    "line/AAG",
                    "line/PL"),
            List.of("number", "issued", "order", "decision")),
    /** T16: packing is named line by line there, without its hierarchy. */
    DESPATCH_ADVICE(
            Ubl.PEPPOL_DESPATCH_ADVICE,
            Ubl.PEPPOL_DESPATCHING,
            List.of(
                    "reference/issued",
                    "shipment/net",
                    "shipment/terms",
                    "shipment/unit",
                    "line/package",
                    "line/gross",
                    "line/net",
                    "line/volume",
                    "shipfrom/vat",
                    "shipfrom/legal",
                    "deliverto/vat",
                    "deliverto/legal",
                    "deliverto/contact",
                    "buyer/endpoint",
                    "buyer/vat",
                    "buyer/legal",
                    "buyer/contact",
                    "supplier/endpoint",
                    "supplier/vat",
                    "supplier/legal",
                    "supplier/contact"),
            List.of("number", "issued", "shipfrom/postal", "shipfrom/name", "deliverto/postal", "deliverto/name")),
    /** T114. */
    ORDER_CHANGE(
            Ubl.PEPPOL_ORDER_CHANGE,
            Ubl.PEPPOL_ADVANCED_ORDERING,
            List.of(
                    "line/comment",
                    "line/orderline",
                    "kind",
                    "supplier/vat",
                    "invoicee/contact",
                    "AAG/issued",
                    "ABO/issued",
                    "CT/issued",
                    "document/issued",
                    "line/packsize",
                    "line/delivery",
                    "line/BG-20/BT-95",
                    "line/BG-21/BT-102",
                    "line/reference",
                    "line/document",
                    "line/AAG",
                    "line/PL"),
            List.of("number", "issued", "order", "currency", "buyer/postal", "supplier/postal")),
    /** T115. */
    ORDER_CANCELLATION(
            Ubl.PEPPOL_ORDER_CANCELLATION,
            Ubl.PEPPOL_ADVANCED_ORDERING,
            List.of("kind", "supplier/vat", "ABO", "document", "CT"),
            List.of("number", "issued", "order", "buyer/postal", "supplier/postal")),
    /** T19, sent without waiting for an answer: of the parties what is registered. */
    CATALOGUE(
            Ubl.PEPPOL_CATALOGUE,
            Ubl.PEPPOL_CATALOGUING,
            List.of("note", "line/note", "provider/vat", "provider/contact", "receiver/vat", "receiver/contact"),
            List.of("number", "issued", "line/lineid", "line/name"));

    private final String customization;
    private final String process;
    private final List<String> unknown;
    private final List<String> demanded;

    PeppolGuide(String customization, String process, List<String> unknown, List<String> demanded) {
        this.customization = customization;
        this.process = process;
        this.unknown = unknown;
        this.demanded = demanded;
    }

    /** Names the guide in the document's terms where they keep to it, else UBL's version. */
    public void name(Section root) {
        name(root, true);
    }

    /** The same. @param admitted whether what the terms say keeps to the guide's rules, too */
    public void name(Section root, boolean admitted) {
        if (admitted && fits(root)) {
            root.put("customization", customization).put("process", process);
        } else {
            root.put("version", Ubl.VERSION);
        }
    }

    private boolean fits(Section root) {
        boolean place = has(root, "delivery/id") || has(root, "delivery/name");
        return unknown.stream().noneMatch(path -> has(root, path))
                && demanded.stream().allMatch(path -> has(root, path))
                && parties().allMatch(party -> isNamed(root, party))
                && (!place || has(root, "delivery/postal") || this == ORDER_RESPONSE)
                && root.terms("note").size() <= 1
                && root.sections("line").stream().allMatch(PeppolGuide::hasOneNote);
    }

    private Stream<String> parties() {
        return this == CATALOGUE ? Stream.of("provider", "receiver") : Stream.of("buyer", "supplier");
    }

    private static boolean hasOneNote(Section line) {
        return line.terms("note").size() <= 1 && line.terms("comment").size() <= 1;
    }

    /** Peppol reaches parties by their electronic address, but in a despatch advice those who despatch and receive. */
    private boolean isNamed(Section root, String party) {
        return this == DESPATCH_ADVICE
                ? has(root, "shipfrom/endpoint") && has(root, "deliverto/endpoint")
                : has(root, party + "/endpoint") && has(root, party + "/name");
    }

    /** Whether a term or a section of this path says something. */
    private static boolean has(Section section, String path) {
        int slash = path.indexOf('/');
        if (slash >= 0) {
            String rest = path.substring(slash + 1);
            return section.sections(path.substring(0, slash)).stream().anyMatch(s -> has(s, rest));
        }
        return section.has(path) || section.sections(path).stream().anyMatch(s -> !s.isEmpty());
    }
}
