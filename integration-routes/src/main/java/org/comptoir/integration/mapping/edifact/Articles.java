package org.comptoir.integration.mapping.edifact;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.comptoir.document.Item;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.gs1.Gtin;

/** The article of a line group: LIN, PIA and IMD together. */
public final class Articles {
    /** Element 7081, of its numbers: product, and descriptions as a whole. All other numbers are single features. */
    private static final Set<String> DESCRIPTIONS = Set.of("8", "79", "80", "81");
    /** Brand; publisher and day of publication of a book. */
    private static final Set<String> OTHER_FACTS = Set.of("BRN", "BPU", "BPD");

    private final Reading reading;
    private Gtin gtin;
    private String written;
    private String supplierReference;
    private String customerReference;
    private String name;
    private String described;

    private Articles(Reading reading) {
        this.reading = reading;
    }

    /** The article of a group that begins with LIN. */
    public static Item of(Group line, Reading reading) {
        return of(line, reading, imd -> true);
    }

    /** The article of a line that describes it beside its name. @param name whether an IMD may name the article */
    public static Item of(Group line, Reading reading, Predicate<Segment> name) {
        Articles article = new Articles(reading);
        for (Element element : line.trigger().elements()) {
            if (element.position() == 3 && !element.isEmpty()) {
                article.number(element);
            }
        }
        line.segments("PIA").forEach(article::additional);
        line.segments("IMD").stream().filter(name).forEach(article::description);
        return article.item();
    }

    /** PIA: 1 and 5 name the article; 3 and 4 another one in its place: the partner must say which one he means. */
    private void additional(Segment pia) {
        String kind = pia.code(1);
        if (!kind.equals("3") && !kind.equals("4")) {
            pia.from(2).forEach(this::number);
        } else if (pia.text(2, 1) != null) {
            pia.code(2, 2);
            pia.code(2, 4);
            reading.warning("edifact.substitute", pia.place(2, 1), pia.look(2, 1), kind);
        }
    }

    private Item item() {
        return new Item(gtin, written, supplierReference, customerReference, name);
    }

    /** C212: number and its type (7143); the type says already whose number it is (3055). */
    private void number(Element c212) {
        switch (c212.look(2)) {
            case "EN", "EU", "UP", "SRV", "EAN", "" -> gtin(c212);
            case "SA", "VN", "VP" -> supplierReference = first(supplierReference, c212);
            case "IN", "BP", "CU" -> customerReference = first(customerReference, c212);
            default -> {
                // another numbering (ISBN, batch, model …): told as left over
            }
        }
        if (c212.isUsed(1)) {
            c212.code(2);
            c212.code(4);
        }
    }

    private void gtin(Element c212) {
        if (written != null && c212.look(1).equals(written)) {
            c212.text(1);
            return;
        }
        if (written == null) {
            written = c212.text(1);
            Optional<Gtin> found = Gtin.parse(written);
            gtin = found.orElse(null);
            if (written != null && found.isEmpty()) {
                reading.warning("identifier.gtin", c212.segment().place(c212.position(), 1), written);
            }
        }
    }

    /** Whether a characteristic (7081) is the article itself, and not its colour (35), size (98), grade, brand or publisher. */
    private static boolean isName(String characteristic) {
        return DESCRIPTIONS.contains(characteristic)
                || !characteristic.matches("\\d+") && !OTHER_FACTS.contains(characteristic);
    }

    private static String first(String known, Element c212) {
        return known == null || known.equals(c212.look(1)) ? c212.text(1) : known;
    }

    /** IMD: the free description (C273, two parts); the first one and those of its kind name the article. */
    private void description(Segment imd) {
        String characteristic = imd.look(2);
        boolean names = isName(characteristic) && (name == null || characteristic.equals(described));
        String text = names ? Parties.join(imd, 3, 4, 5, " ") : null;
        if (text != null) {
            imd.code(1);
            imd.code(2);
            described = characteristic;
            name = name == null ? text : name + " " + text;
        }
    }
}
