package org.comptoir.integration.mapping.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.DocumentReference;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;

/**
 * The documents that an order, its change or its answer and their lines refer to. These have a place of their own, whose section or term has the name of
 * their type (UNCL1153); all others are additional documents with the type as the scheme of their number:
 *
 * <table>
 * <caption>Where a type stands</caption>
 * <tr><th>1153</th><th>UBL</th><th>Order-X (…ReferencedDocument)</th></tr>
 * <tr><td>VN, supplier's order number</td><td>SalesOrderID</td><td>SellerOrder</td></tr>
 * <tr><td>CR, customer's reference</td><td>CustomerReference</td><td>BuyerReference</td></tr>
 * <tr><td>AAG, offer</td><td>QuotationDocumentReference, QuotationLineReference</td><td>Quotation</td></tr>
 * <tr><td>PW, order sent before</td><td>OrderDocumentReference, OrderLineReference</td><td></td></tr>
 * <tr><td>ABO, of who needs the goods</td><td>OriginatorDocumentReference</td><td>Requisition</td></tr>
 * <tr><td>PL, price list</td><td>CatalogueReference, CatalogueLineReference</td><td>Catalogue</td></tr>
 * <tr><td>CT, contract</td><td>Contract</td><td>Contract</td></tr>
 * <tr><td>AEP, project</td><td>ProjectReference</td><td>SpecifiedProcuringProject</td></tr>
 * <tr><td>BO, blanket order</td><td></td><td>BlanketOrder</td></tr>
 * <tr><td>PP, change of the order</td><td></td><td>PreviousOrderChange</td></tr>
 * <tr><td>POR, response to the order</td><td></td><td>PreviousOrderResponse</td></tr>
 * <tr><td>ZZZ, no type said</td><td>without a scheme</td><td>Additional</td></tr>
 * </table>
 */
public final class OrderReferences {
    /** Which types have a place of their own in a document of UBL 2.1. */
    public enum Places {
        ORDER(Set.of("VN", "CR", "AAG", "PW", "ABO", "PL", "CT", "AEP"), Set.of("AAG", "PW", "PL")),
        /** The line of an order that a line changes stands where PW does. */
        CHANGE(Set.of("VN", "CR", "AAG", "ABO", "CT"), Set.of("AAG", "PL")),
        /** The supplier's order number is the answer's own. */
        RESPONSE(Set.of("CR", "PW", "ABO", "CT"), Set.of("AAG", "PL")),
        /** It has no lines. */
        CANCELLATION(Set.of("ABO", "CT"), Set.of());

        private final Set<String> ofHead;
        private final Set<String> ofLine;

        Places(Set<String> ofHead, Set<String> ofLine) {
            this.ofHead = ofHead;
            this.ofLine = ofLine;
        }
    }

    private static final List<String> NUMBERS = List.of("VN", "CR");
    private static final List<String> SECTIONS = List.of("AAG", "PW", "ABO", "PL", "CT", "AEP", "BO", "PP", "POR");
    /** Of which UBL has one place alone. */
    private static final Set<String> SINGLE = Set.of("VN", "CR", "AAG", "ABO", "PL");

    private static final String UNTYPED = "ZZZ";

    private OrderReferences() {}

    /** Those of the document's head. */
    public static List<DocumentReference> read(Section root, Values values) {
        List<DocumentReference> all = new ArrayList<>();
        for (String type : NUMBERS) {
            root.term(type)
                    .map(t -> new DocumentReference(type, t.text(), null, null))
                    .ifPresent(all::add);
        }
        all.addAll(sections(root, List.of(), values));
        return all;
    }

    /** Those of a line. @param ofHead by one of which a line's document is known where the line says its line alone */
    public static List<DocumentReference> read(Section line, List<DocumentReference> ofHead, Values values) {
        return sections(line, ofHead, values);
    }

    private static List<DocumentReference> sections(Section from, List<DocumentReference> ofHead, Values values) {
        List<DocumentReference> all = new ArrayList<>();
        for (String type : SECTIONS) {
            from.sections(type).forEach(s -> one(type, s, ofHead, values).ifPresent(all::add));
        }
        for (String id : List.of("reference", "document")) {
            from.sections(id).forEach(s -> one(type(s), s, ofHead, values).ifPresent(all::add));
        }
        return all;
    }

    private static String type(Section document) {
        String scheme = document.term("number").map(Term::qualifier).orElse(document.text("type"));
        return scheme == null || scheme.isBlank() ? UNTYPED : scheme;
    }

    private static Optional<DocumentReference> one(
            String type, Section section, List<DocumentReference> ofHead, Values values) {
        String line = section.text("line");
        Optional<String> number = section.has("number")
                ? Optional.of(section.text("number"))
                : ofHead.stream()
                        .filter(r -> r.type().equals(type) && line != null)
                        .map(DocumentReference::number)
                        .findFirst();
        if (number.isEmpty()) {
            section.terms().stream().filter(t -> !t.isBlank()).forEach(t -> values.tell(LeftOvers.of(t)));
        }
        return number.map(n -> new DocumentReference(type, n, line, values.dateIfAny(section, "issued")));
    }

    /** Puts those of the head where UBL has a place for their type, and where it says all that is said. */
    public static void write(List<DocumentReference> references, Places places, Section root) {
        for (DocumentReference reference : named(references)) {
            boolean number = NUMBERS.contains(reference.type()) && reference.issued() == null;
            boolean place = places.ofHead.contains(reference.type()) && (number || !NUMBERS.contains(reference.type()));
            if (!place || !isFree(reference.type(), root)) {
                document(reference, root.open("document"));
            } else if (number) {
                root.put(reference.type(), reference.number());
            } else {
                put(reference, null, root.open(reference.type()));
            }
        }
    }

    /** Without those that nobody numbered; one without a type is of none. */
    private static List<DocumentReference> named(List<DocumentReference> references) {
        return references.stream()
                .filter(r -> r.number() != null && !r.number().isBlank())
                .map(r -> r.type() != null && !r.type().isBlank()
                        ? r
                        : new DocumentReference(UNTYPED, r.number(), r.lineId(), r.issued()))
                .toList();
    }

    private static boolean isFree(String type, Section root) {
        return !SINGLE.contains(type) || !root.has(type) && root.section(type).isEmpty();
    }

    /** Puts those of a line: UBL knows the line of a document in some places, and the type of a document in others. */
    public static void writeLine(List<DocumentReference> references, Places places, Section line) {
        for (DocumentReference reference : named(references)) {
            boolean place = places.ofLine.contains(reference.type()) && isFree(reference.type(), line);
            if (reference.lineId() == null) {
                document(reference, line.open("document"));
            } else if (place) {
                put(reference, null, line.open(reference.type()));
            } else {
                document(reference, line.open("reference"));
            }
        }
    }

    private static void document(DocumentReference reference, Section into) {
        put(reference, reference.type().equals(UNTYPED) ? null : reference.type(), into);
    }

    private static void put(DocumentReference reference, String scheme, Section into) {
        new Texts(into.put("number", reference.number(), scheme))
                .text("line", reference.lineId())
                .date("issued", reference.issued());
    }
}
