package org.comptoir.integration.mapping.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.Item;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.gs1.Gtin;

/** The article of a line: pairs of a qualifier (235) and a number (234), and its descriptions (PID). */
public final class X12Items {
    /** Element 235: a description in place of a number, as {@link X12Writing#article} gives an article that has none. */
    static final String DESCRIPTION = "PD";

    private final Reading reading;
    private Gtin gtin;
    private String written;
    private String supplierReference;
    private String customerReference;
    private Segment description;
    private int descriptionAt;

    private X12Items(Reading reading) {
        this.reading = reading;
    }

    /** The article of a loop whose pairs begin at element {@code first} of its trigger; LIN below it counts too. */
    public static Item of(Group line, int first, Reading reading) {
        X12Items items = new X12Items(reading);
        items.pairs(line.trigger(), first);
        line.segments("LIN").stream().filter(s -> s != line.trigger()).forEach(lin -> items.pairs(lin, 2));
        String name = name(line);
        return items.item(items.described(name));
    }

    /** The number that stands under {@code qualifier} (235) among the pairs of a segment from element {@code first} on, or null. */
    public static String pair(Segment segment, int first, String qualifier) {
        int last = segment.elements().stream().mapToInt(Element::position).max().orElse(0);
        for (int i = first; i < last; i += 2) {
            if (segment.look(i).equals(qualifier) && !segment.look(i + 1).isEmpty()) {
                segment.code(i);
                return segment.text(i + 1);
            }
        }
        return null;
    }

    /** The first REF with {@code qualifier} (128) among a loop's own segments, or null. */
    public static String reference(Group loop, String qualifier) {
        return loop.segments("REF").stream()
                .filter(ref -> ref.code(1).equals(qualifier))
                .findFirst()
                .map(ref -> ref.text(2))
                .orElse(null);
    }

    private Item item(String name) {
        return new Item(gtin, written, supplierReference, customerReference, name);
    }

    /** The name, else the description among the numbers; one that only repeats the name's beginning says nothing new. */
    private String described(String name) {
        boolean more = description != null && (name == null || name.startsWith(description.look(descriptionAt)));
        String text = more ? description.text(descriptionAt) : null;
        if (more) {
            description.code(descriptionAt - 1);
        }
        return name == null ? text : name;
    }

    private void pairs(Segment segment, int first) {
        int last = segment.elements().stream().mapToInt(Element::position).max().orElse(0);
        for (int i = first; i < last; i += 2) {
            number(segment, i);
        }
    }

    private void number(Segment segment, int at) {
        switch (segment.look(at)) {
            case "UP", "EN", "UK", "UA", "UI", "UD", "EO", "EAN" -> gtin(segment, at + 1);
            case "VN", "VP", "VC", "SK", "VA" -> supplierReference = first(supplierReference, segment, at + 1);
            case "IN", "BP", "PI", "CB" -> customerReference = first(customerReference, segment, at + 1);
            case DESCRIPTION -> {
                description = segment;
                descriptionAt = at + 1;
            }
            default -> {
                // another numbering (ISBN, NDC, model, lot …): told as left over
            }
        }
        if (segment.isUsed(at + 1)) {
            segment.code(at);
        }
    }

    private void gtin(Segment segment, int element) {
        if (written == null) {
            written = segment.text(element);
            Optional<Gtin> found = written == null ? Optional.empty() : Gtin.parse(written);
            gtin = found.orElse(null);
            if (written != null && found.isEmpty()) {
                reading.warning("identifier.gtin", segment.place(element, 0), written);
            }
        }
    }

    private static String first(String known, Segment segment, int element) {
        return known == null || known.equals(segment.look(element)) ? segment.text(element) : known;
    }

    private static String name(Group line) {
        List<String> texts = new ArrayList<>();
        line.segments("PID").forEach(p -> description(p, texts));
        line.groups("PID").forEach(g -> description(g.trigger(), texts));
        return texts.isEmpty() ? null : String.join(" ", texts);
    }

    /** PID: the free description (PID05) of the article itself, not of its colour, size and so on (PID02). */
    private static void description(Segment pid, List<String> texts) {
        pid.code(1);
        boolean plain =
                pid.look(2).isEmpty() || pid.code(2).equals("08") || pid.code(2).equals("TRN");
        String text = plain && !isCoded(pid) ? pid.text(5) : null;
        if (text != null) {
            texts.add(text);
        }
    }

    /** Whether a PID says what two partners have agreed on (PID01 X, PID03 ZZ): it has a code for what it says. */
    public static boolean isCoded(Segment pid) {
        return pid.code(1).equals("X")
                && pid.code(3).equals("ZZ")
                && !pid.look(4).isEmpty();
    }
}
