package org.comptoir.integration.mapping.xml;

import java.util.Optional;
import java.util.Set;
import org.comptoir.document.Item;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.gs1.Gtin;

/** The article of a line. */
public final class Articles {
    /** ISO 6523 0160, and what people write in its place. */
    private static final Set<String> GTIN = Set.of("0160", "0088", "GTIN", "EAN", "SRV");

    private Articles() {}

    /** The article with its standard, seller's and buyer's numbers and its name under these terms. */
    public static Item read(Section line, String standard, String seller, String buyer, String name, Values values) {
        Optional<Term> number = line.term(standard);
        Optional<Gtin> gtin = number.flatMap(t -> gtin(t, values));
        return new Item(
                gtin.orElse(null),
                number.map(Term::text).orElse(null),
                line.text(seller),
                line.text(buyer),
                line.text(name));
    }

    /** The scheme of the number under this term where it is not that of GTINs, or null. */
    public static String otherScheme(Section line, String standard) {
        return line.term(standard)
                .map(Term::qualifier)
                .filter(scheme -> !scheme.isBlank() && !GTIN.contains(scheme))
                .orElse(null);
    }

    /** A number without a scheme, or under that of GTINs. */
    private static Optional<Gtin> gtin(Term term, Values values) {
        boolean claimed = GTIN.contains(String.valueOf(term.qualifier()));
        Optional<Gtin> gtin = Gtin.parse(term.text());
        if (claimed && gtin.isEmpty()) {
            values.tell(Finding.warning("identifier.gtin", term.place(), term.text()));
        }
        return claimed || term.qualifier() == null ? gtin : Optional.empty();
    }
}
