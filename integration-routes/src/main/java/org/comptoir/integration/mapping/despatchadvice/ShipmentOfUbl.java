package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DespatchAdvice.Shipment;
import org.comptoir.document.DocumentReference;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;

/** The whole shipment in UBL: its measures, mode of transport and delivery terms, and what other documents it belongs to. */
final class ShipmentOfUbl {
    /** UNCL1153: an additional reference, of which no more is known. */
    private static final String ADDITIONAL = "ACD";

    /** The references (UNCL1153) to kinds of documents (UNCL1001), for references without a scheme. */
    private static final Map<String, String> KINDS = Map.of(
            "105", "ON", "220", "ON", "231", "VN", "310", "AAG", "315", "CT", "351", "AAK", "380", "IV", "730", "AAS");

    private final Section root;
    private final Section shipment;
    private final Values values;

    private ShipmentOfUbl(Section root, Section shipment, Values values) {
        this.root = root;
        this.shipment = shipment;
        this.values = values;
    }

    /** What the document, and its shipment, say of it. */
    static Shipment read(Section root, Section shipment, Values values) {
        return new ShipmentOfUbl(root, shipment, values).shipment();
    }

    private Shipment shipment() {
        DeliveryTerms terms = shipment.section("terms")
                .map(s -> new DeliveryTerms(s.text("code"), s.text("text"), s.text("place")))
                .filter(t -> t.code() != null || t.text() != null || t.place() != null)
                .orElse(null);
        return new Shipment(mode(shipment.text("mode")), MeasuresOfUbl.read(shipment, values), terms, references());
    }

    private List<DocumentReference> references() {
        List<DocumentReference> references = new ArrayList<>();
        root.term("salesorder").ifPresent(t -> references.add(new DocumentReference("VN", t.text(), null, null)));
        root.term("customersref").ifPresent(t -> references.add(new DocumentReference("CR", t.text(), null, null)));
        root.sections("reference").stream().filter(s -> s.has("id")).forEach(s -> references.add(reference(s)));
        return references;
    }

    private DocumentReference reference(Section section) {
        Term id = section.term("id").orElseThrow();
        Optional<Term> kind = section.term("kind");
        String known = kind.map(Term::text).map(KINDS::get).orElse(null);
        boolean typed = id.qualifier() != null && id.qualifier().matches("[A-Z]{2,3}");
        String type = typed ? id.qualifier() : known == null ? ADDITIONAL : known;
        kind.filter(t -> !type.equals(known))
                .ifPresent(t -> values.tell(Finding.information("xml.left", t.place(), "DocumentTypeCode", t.text())));
        return new DocumentReference(type, id.text(), null, values.dateIfAny(section, "issued"));
    }

    /** Puts it into the document and its shipment. */
    static void write(Shipment told, Section root, Section shipment) {
        shipment.put("mode", modeOfUbl(told.transportMode()));
        MeasuresOfUbl.write(told.measures(), shipment);
        if (told.deliveryTerms() != null) {
            shipment.open("terms")
                    .put("code", told.deliveryTerms().code())
                    .put("text", told.deliveryTerms().text())
                    .put("place", told.deliveryTerms().place());
        }
        for (DocumentReference reference : told.references()) {
            root.open("reference")
                    .put("id", reference.number(), reference.type())
                    .put(
                            "issued",
                            reference.issued() == null
                                    ? null
                                    : reference.issued().toString());
        }
    }

    /** UN/ECE Recommendation 19 has one digit, UNCL8067 the same one and a zero. */
    private static String mode(String code) {
        return code != null && code.matches("[1-9]") ? code + "0" : code;
    }

    private static String modeOfUbl(String mode) {
        return mode != null && mode.matches("[1-9]0") ? mode.substring(0, 1) : mode;
    }
}
