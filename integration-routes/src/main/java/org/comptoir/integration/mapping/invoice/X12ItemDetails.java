package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.Invoice.Attribute;
import org.comptoir.document.Invoice.Classification;
import org.comptoir.document.Invoice.ItemDetails;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * What a line of 810 says of its article beside name and numbers: the description (PID, 750 GEN; BT-154), the origin (235 CH among
 * the numbers; BT-159), and what element 750 has no codes for, as PID of agreed codes (PID01 X, PID03 ZZ): a property
 * {@code name: value} (BG-32), a classification with its scheme by UNCL7143 and its version (BT-158).
 */
final class X12ItemDetails {
    /** Element 235: the country of origin. */
    static final String ORIGIN = "CH";

    private static final String FREE = "F";
    private static final String CODED = "X";
    private static final String AGREED = "ZZ";
    private static final String DESCRIPTION = "GEN";
    private static final String ATTRIBUTE = "ATTRIBUTE";
    private static final String CLASS = "CLASS";
    private static final String IS = ": ";
    /** The longest description (352), code of a product (751), version of a list of codes (822). */
    private static final int LONGEST = 80;

    private static final int CODE = 12;
    private static final int VERSION = 15;

    private final List<String> description = new ArrayList<>();
    private final List<Classification> classifications = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();

    private X12ItemDetails() {}

    /** The details in the loop of a line, whose numbers begin at element {@code first}; or null. */
    static ItemDetails of(Group line, int first) {
        X12ItemDetails details = new X12ItemDetails();
        Stream.concat(line.segments("PID").stream(), line.groups("PID").stream().map(Group::trigger))
                .forEach(details::read);
        return details.details(X12Items.pair(line.trigger(), first, ORIGIN));
    }

    private void read(Segment pid) {
        if (X12Items.isCoded(pid)) {
            coded(pid);
        } else if (pid.code(2).equals(DESCRIPTION) && !pid.look(5).isEmpty()) {
            pid.code(1);
            description.add(pid.text(5));
        }
    }

    private void coded(Segment pid) {
        String code = pid.look(4);
        int is = pid.look(5).indexOf(IS);
        if (code.equals(ATTRIBUTE) && is > 0) {
            pid.text(4);
            String text = pid.text(5);
            attributes.add(new Attribute(text.substring(0, is), text.substring(is + IS.length())));
        } else if ((code + " ").startsWith(CLASS + " ") && !pid.look(5).isEmpty()) {
            String scheme = pid.text(4).substring(CLASS.length()).strip();
            classifications.add(new Classification(pid.text(5), scheme.isEmpty() ? null : scheme, pid.text(7)));
        }
    }

    private ItemDetails details(String origin) {
        boolean nothing = description.isEmpty() && classifications.isEmpty() && attributes.isEmpty() && origin == null;
        String text = description.isEmpty() ? null : String.join(" ", description);
        return nothing ? null : new ItemDetails(null, text, origin, classifications, attributes);
    }

    /** The origin of an article of which {@code details} may be null; or null. */
    static String origin(ItemDetails details) {
        return details == null ? null : details.origin();
    }

    /** Writes PID; nothing for null. What is too long for one is left out, which is told like any other loss. */
    static void write(ItemDetails details, X12Writing out) {
        if (details == null) {
            return;
        }
        Stream.ofNullable(details.description())
                .flatMap(text -> Wrapping.wrap(text, LONGEST).stream())
                .forEach(part -> out.put("PID", FREE, DESCRIPTION, null, null, part));
        details.attributes().forEach(each -> coded(ATTRIBUTE, each.name() + IS + each.value(), null, out));
        details.classifications().forEach(each -> {
            String scheme = Objects.requireNonNullElse(each.scheme(), "");
            coded((CLASS + " " + scheme).strip(), each.code(), each.version(), out);
        });
    }

    private static void coded(String code, String text, String version, X12Writing out) {
        if (code.length() <= CODE && text.length() <= LONGEST) {
            boolean fits = version != null && version.length() <= VERSION;
            out.put("PID", CODED, null, AGREED, code, text, null, fits ? version : null);
        }
    }
}
