package org.comptoir.integration.mapping.invoice;

import java.util.List;
import java.util.Optional;
import org.comptoir.document.Invoice.Attachment;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Invoice.References;
import org.comptoir.document.Invoice.TaxPoint;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;

/** What an invoice refers to: BT-10 to BT-19, BG-3, BG-14, BG-24. */
final class ReferencesOfTerms {
    private static final References NOTHING =
            new References(null, null, null, null, null, null, null, null, null, List.of());

    private final Section root;
    private final Values values;
    private final List<Preceding> preceding;

    ReferencesOfTerms(Section root, Values values) {
        this.root = root;
        this.values = values;
        this.preceding = root.sections("BG-3").stream()
                .filter(s -> s.has("BT-25") || s.has("BT-26"))
                .map(s -> new Preceding(s.text("BT-25"), values.dateIfAny(s, "BT-26")))
                .toList();
    }

    /** BT-25 of the first preceding invoice, or null. */
    String preceding() {
        return preceding.isEmpty() ? null : preceding.get(0).number();
    }

    /** The text of a term that UBL has at the document and CII in the section of the delivery, or null. */
    String delivery(String id) {
        String text = root.text(id);
        return text != null ? text : root.section("BG-13").map(s -> s.text(id)).orElse(null);
    }

    /** All others, or null. */
    References references() {
        References references = new References(
                root.text("BT-10"),
                root.text("BT-11"),
                root.text("BT-12"),
                root.text("BT-14"),
                delivery("BT-15"),
                root.text("BT-17"),
                object(root, "BT-18", "X-18"),
                root.text("BT-19"),
                preceding.isEmpty() ? null : preceding.get(0).issued(),
                preceding.stream().skip(1).toList());
        return references.equals(NOTHING) ? null : references;
    }

    /** What is invoiced, in the section "object" of the document or a line; UBL has the scheme as its qualifier. */
    static ObjectId object(Section section, String id, String scheme) {
        return section.section("object")
                .filter(s -> s.has(id))
                .map(s -> {
                    String qualifier = s.term(id).orElseThrow().qualifier();
                    return new ObjectId(qualifier == null ? s.text(scheme) : qualifier, s.text(id));
                })
                .orElse(null);
    }

    /** The period in the section {@code id} of the document or a line, or null. */
    Period period(Section section, String id, String start, String end) {
        return section.section(id)
                .map(s -> new Period(values.dateIfAny(s, start), values.dateIfAny(s, end)))
                .filter(p -> p.start() != null || p.end() != null)
                .orElse(null);
    }

    /** UBL has it at the document, CII with each VAT rate, which may name different ones. */
    TaxPoint taxPoint() {
        List<Section> rates = root.sections("BG-23");
        Optional<Term> ofRates = OtherValues.first(rates, "BT-8", values);
        OtherValues.first(rates, "BT-7", values);
        Section day = root.has("BT-7")
                ? root
                : rates.stream().filter(s -> s.has("BT-7")).findFirst().orElse(root);
        String code = root.section("BG-14")
                .map(s -> s.text("BT-8"))
                .orElse(ofRates.map(Term::text).orElse(null));
        TaxPoint point = new TaxPoint(values.dateIfAny(day, "BT-7"), TaxPointCodes.read(code));
        return point.day() == null && point.code() == null ? null : point;
    }

    List<Attachment> attachments() {
        return root.sections("BG-24").stream()
                .filter(s -> !s.isEmpty())
                .map(ReferencesOfTerms::attachment)
                .toList();
    }

    private static Attachment attachment(Section section) {
        return new Attachment(
                section.text("BT-122"),
                section.text("BT-123"),
                section.text("BT-124"),
                section.term("BT-125").map(t -> t.qualifier()).orElse(null),
                section.text("X-125"),
                section.term("BT-125").map(t -> t.text().replaceAll("\\s", "")).orElse(null));
    }
}
