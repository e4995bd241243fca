package org.comptoir.integration.mapping.despatchadvice;

import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;

/** How heavy and how large a shipment, a logistic unit or the goods of a line are: alike terms of UBL's table in each. */
final class MeasuresOfUbl {
    private static final Measures NONE = new Measures(null, null, null);

    private MeasuresOfUbl() {}

    /** What the section says of them, or null. */
    static Measures read(Section section, Values values) {
        Measures measures = new Measures(
                values.quantityIfAny(section, "gross"),
                values.quantityIfAny(section, "net"),
                values.quantityIfAny(section, "volume"));
        return measures.equals(NONE) ? null : measures;
    }

    /** Puts them into the section; nothing for null. */
    static void write(Measures measures, Section section) {
        if (measures != null) {
            new Texts(section)
                    .quantity("gross", measures.grossWeight())
                    .quantity("net", measures.netWeight())
                    .quantity("volume", measures.volume());
        }
    }
}
