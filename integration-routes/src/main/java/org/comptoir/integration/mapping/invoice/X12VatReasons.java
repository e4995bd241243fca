package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.kernel.money.VatRate;

/**
 * Why no VAT is due (EN 16931, BT-120 and BT-121). 810 has no place for it but its notes, where people read it: {@code VAT E 0%:}
 * and the reason, which begins with its code where it has one. A long reason goes on in a further note that begins alike.
 */
final class X12VatReasons {
    private static final Pattern NOTE = Pattern.compile("(VAT [A-Z]{1,2} \\d{1,3}(?:\\.\\d{1,4})?%:) (.+)");
    private static final Pattern CODE = Pattern.compile("(VATEX-[A-Z0-9-]+)(?: (.*))?");
    private static final int WIDTH = 60;

    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** Whether a note is such a reason; it is kept then. */
    boolean takes(String note) {
        Matcher matcher = NOTE.matcher(note);
        boolean reason = matcher.matches();
        if (reason) {
            reasons.merge(matcher.group(1), matcher.group(2), (before, after) -> before + " " + after);
        }
        return reason;
    }

    /** The reasons that belong to none of {@code parts}: they are mere notes. */
    List<String> without(List<VatBreakdown> parts) {
        Map<String, String> left = new LinkedHashMap<>(reasons);
        parts.forEach(part -> left.remove(head(part.vat())));
        return left.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    /** {@code part} with its reason, if one was told. */
    VatBreakdown explained(VatBreakdown part) {
        String reason = reasons.get(head(part.vat()));
        Matcher code = CODE.matcher(Objects.requireNonNullElse(reason, ""));
        boolean coded = code.matches();
        return reason == null
                ? part
                : new VatBreakdown(
                        part.vat(),
                        part.taxable(),
                        part.tax(),
                        coded ? code.group(1) : null,
                        coded ? code.group(2) : reason);
    }

    /** The notes that tell the reasons of {@code parts}. */
    static List<String> notes(List<VatBreakdown> parts) {
        List<String> notes = new ArrayList<>();
        for (VatBreakdown part : parts) {
            List<String> words = new ArrayList<>(Arrays.asList(part.exemptionCode(), part.exemption()));
            words.removeIf(Objects::isNull);
            Wrapping.wrap(String.join(" ", words), WIDTH).stream()
                    .filter(text -> !text.isBlank())
                    .forEach(text -> notes.add(head(part.vat()) + " " + text));
        }
        return notes;
    }

    private static String head(VatRate vat) {
        return "VAT " + vat.category() + " " + vat.percent().toPlainString() + "%:";
    }
}
