package org.comptoir.integration.mapping.despatchadvice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.document.DocumentReference;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12References;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Segment;

/** REF of a shipment: documents of its transport, by element 128 and UNCL1153, beside those that orders name too. */
final class ReferencesOfX12 {
    /** Bill of lading, carrier's reference, master bill of lading, shipper's number of the shipment, air waybill, delivery note. */
    private static final Map<String, String> TYPES =
            Map.of("BM", "BM", "CN", "CN", "MB", "MB", "SI", "SI", "AW", "AWB", "DJ", "DQ");

    private static final Map<String, String> CODES =
            TYPES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** A further order beside that of the shipment (REF PO): mutually defined, as {@link X12References} reads it. */
    private static final String ORDER = "ON";

    private ReferencesOfX12() {}

    /** The reference; none where the kind is not known, or without number: then it is told as left over. */
    static List<DocumentReference> read(Segment ref, Reading reading) {
        String type = TYPES.get(ref.look(1));
        String number = type == null ? null : ref.text(2);
        if (number != null) {
            ref.code(1);
            return List.of(new DocumentReference(type, number, null, null));
        }
        X12References others = new X12References(reading);
        others.add(ref);
        return others.all();
    }

    /** Writes REF; 856 has no place for the document's day. */
    static void write(DocumentReference reference, X12Writing out) {
        if (reference.type().equals(ORDER)) {
            out.put("REF", "ZZ", reference.number(), "UNCL1153 " + ORDER);
            return;
        }
        String code = reference.lineId() == null ? CODES.get(reference.type()) : null;
        if (code == null) {
            DocumentReference undated =
                    new DocumentReference(reference.type(), reference.number(), reference.lineId(), null);
            X12References.writePlain(List.of(undated), out);
        } else {
            out.reference(code, reference.number());
        }
    }
}
