package org.comptoir.integration.mapping.check;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/** Takes what the rules find in one document, each at the most exact place that is known. */
final class Report {
    private final BusinessDocument document;
    private final Places places;
    private final Consumer<Finding> findings;

    Report(BusinessDocument document, Places places, Consumer<Finding> findings) {
        this.document = document;
        this.places = places;
        this.findings = findings;
    }

    /** Whether a fault was told of what {@code part} lacks, or its reading knows why it may lack it. */
    boolean isTold(Object part) {
        return places.isTold(part);
    }

    /** Tells a line without quantity, unless it was told what is wrong with the one that stands there. */
    void noQuantity(Record line, boolean usable) {
        if (!places.isTold(line)) {
            Severity severity = usable ? Severity.WARNING : Severity.ERROR;
            at(line).tell(severity, "document.line.noquantity");
        }
    }

    /** At the first of {@code parts} whose place is known, else at the document. Say the most exact one first. */
    Spot at(Object... parts) {
        Place place = places.of(parts);
        return new Spot(place instanceof Place.WholeFile ? places.of(document) : place);
    }

    /** Where the document says what becomes of the whole of it, else at the document. */
    Spot atDecision() {
        return new Spot(places.ofDecision(document));
    }

    /** A place that is told of. */
    final class Spot {
        private final Place place;

        private Spot(Place place) {
            this.place = place;
        }

        /** The recipient cannot work with what stands here. */
        void error(String code, Object... quoted) {
            tell(Severity.ERROR, code, quoted);
        }

        /** The recipient can work with it, and had better ask. */
        void warning(String code, Object... quoted) {
            tell(Severity.WARNING, code, quoted);
        }

        private void tell(Severity severity, String code, Object... quoted) {
            List<String> texts = List.of(quoted).stream().map(String::valueOf).toList();
            findings.accept(new Finding(severity, code, place, texts));
        }
    }
}
