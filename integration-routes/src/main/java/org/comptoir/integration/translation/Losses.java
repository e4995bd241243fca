package org.comptoir.integration.translation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What a document says and a file made of it does not, or says otherwise, and where that file breaks a rule of its syntax:
 * the file is read again and compared value by value. A field is told once, with its first value and how often it occurs (EXC-02: nothing is lost in silence).
 */
public final class Losses {
    /** Recommendation 20 has two codes for a piece. */
    private static final String PIECE = "H87";

    private static final String TEXT_OF_GTIN = "gtinAsWritten";

    /** Left out for its currency: some formats have one for all amounts. */
    private static final String FOREIGN = "convert.foreign";

    private static final String AMOUNT = ".amount";

    /** An identifier is told by its value, a package by its label, else by its id. */
    private static final Pattern NAMED =
            Pattern.compile("(.*\\.ids\\[\\d+](?=\\.value)|packages\\[\\d+](?=\\.sscc|\\.id))\\.\\w+");

    private static final Pattern INSIDE = Pattern.compile("(.*\\.ids\\[\\d+]|packages\\[\\d+])(\\..*)");

    private static final Pattern SYNTAX = Pattern.compile("(edifact|x12)\\.(element|segment|component|code)\\..*");

    private static final Pattern INDEX = Pattern.compile("\\[[^]]*]");

    private final Map<String, Object> before;
    private final Map<String, Object> after;
    private final Map<String, Loss> losses = new LinkedHashMap<>();

    /** The first case of a field, and how many there are. */
    private record Loss(String code, String was, String is, int count) {
        Finding finding(String field, String number) {
            Place place = new Place.InTree(field);
            String[] arguments = {number, was, is, Integer.toString(count)};
            return code.equals(FOREIGN)
                    ? Finding.warning(code, place, arguments)
                    : Finding.information(code, place, arguments);
        }
    }

    private Losses(BusinessDocument before, BusinessDocument after) {
        this.before = comparable(before);
        this.after = LineOrder.as(this.before, comparable(after));
    }

    /** What {@code file}, which holds {@code document} alone, does not say: a finding a field, which informs or warns. */
    public static List<Finding> of(BusinessDocument document, byte[] file) {
        return of(document, Documents.read(file, ReadOptions.DEFAULT));
    }

    /** The same for a file that was read again already. */
    public static List<Finding> of(BusinessDocument document, ReadResult file) {
        List<Message> back = file.taken();
        List<Finding> told = new ArrayList<>(breaches(document.number(), file));
        if (!back.isEmpty()) {
            told.addAll(between(document, back.get(0).document()));
        }
        return told;
    }

    /** Where the file breaks a rule of its syntax, since a value of the document is longer than its place there, or there are more of them. */
    private static List<Finding> breaches(String number, ReadResult file) {
        List<Finding> breaches = file.all().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> SYNTAX.matcher(finding.code()).matches())
                .toList();
        if (breaches.isEmpty()) {
            return breaches;
        }
        List<Finding> told = new ArrayList<>();
        told.add(Finding.warning("convert.breaches", new Place.WholeFile(), number, Integer.toString(breaches.size())));
        told.addAll(breaches);
        return told;
    }

    /** A format may number the packages anew: then they are compared by what they are, and not by their numbers. */
    private static List<Finding> between(BusinessDocument before, BusinessDocument after) {
        List<Finding> told = new Losses(before, after).findings(before.number());
        if (told.isEmpty() || !(before instanceof DespatchAdvice)) {
            return told;
        }
        List<Finding> named = new Losses(Packages.named(before), Packages.named(after)).findings(before.number());
        return named.size() < told.size() ? named : told;
    }

    private List<Finding> findings(String number) {
        before.forEach((path, value) -> compare(path, value, after.get(path)));
        after.forEach((path, value) -> {
            if (!before.containsKey(path) && !path.endsWith(TEXT_OF_GTIN)) {
                add(path, "convert.added", "", text(value));
            }
        });
        List<Finding> findings = new ArrayList<>();
        losses.forEach((field, loss) -> findings.add(loss.finding(field, number)));
        return findings;
    }

    private void compare(String path, Object was, Object is) {
        if (is == null && isInLines(path, was)) {
            return;
        }
        String foreign = is == null ? foreignCurrency(path) : null;
        if (foreign != null) {
            addForeign(path, text(was) + " " + foreign);
        } else if (is == null) {
            add(path, "convert.lost", text(was), "");
        } else if (!was.equals(is) && !isRegistration(path, was, is)) {
            add(path, "convert.changed", text(was), text(is));
        }
    }

    /** That of an amount or a price, where the document, or its total, has another one; else null. */
    private String foreignCurrency(String path) {
        if (!path.endsWith(AMOUNT)) {
            return null;
        }
        Object currency = before.get(path.substring(0, path.length() - AMOUNT.length()) + ".currency");
        Object own = before.getOrDefault("currency", before.get("total.currency"));
        return currency == null || own == null || currency.equals(own) ? null : currency.toString();
    }

    /** Some formats have an address's postcode, town and region in its lines alone, or where they are long. */
    private boolean isInLines(String path, Object was) {
        String lines = path.replaceFirst("\\.address\\.(postcode|town|region)$", ".address.lines[");
        return !lines.equals(path)
                && IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> plainLetters(after.get(lines + i + "]")))
                        .anyMatch(line -> (" " + line + " ").contains(" " + plainLetters(was) + " "));
    }

    private static String plainLetters(Object text) {
        return Normalizer.normalize(String.valueOf(text), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** EDIFACT has one qualifier for a company's registration (1153 = XA): in France that is its SIRET or SIREN. */
    private static boolean isRegistration(String path, Object was, Object is) {
        return path.endsWith(".scheme") && is.equals("XA") && (was.equals("SIRET") || was.equals("SIREN"));
    }

    private void add(String path, String code, String was, String is) {
        losses.merge(
                field(path),
                new Loss(code, was, is, 1),
                (first, next) -> new Loss(first.code(), first.was(), first.is(), first.count() + 1));
    }

    /** An amount in another currency than the document's is worth a look before any other value of its field. */
    private void addForeign(String path, String was) {
        add(path, FOREIGN, was, "");
        losses.computeIfPresent(
                field(path),
                (field, loss) -> loss.code().equals(FOREIGN) ? loss : new Loss(FOREIGN, was, "", loss.count()));
    }

    private static String field(String path) {
        return INDEX.matcher(path).replaceAll("");
    }

    private static String text(Object value) {
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        text = text.replace('\n', '⏎');
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** Numbers of one value are the same, and so are texts with other line ends; identifiers have no order. */
    private static Map<String, Object> comparable(BusinessDocument document) {
        Map<String, Object> values = new LinkedHashMap<>();
        Flat.values(document).forEach((path, value) -> {
            if (!(value instanceof String text) || !text.isBlank()) {
                values.put(path, plain(path, value));
            }
        });
        return sorted(values);
    }

    private static Object plain(String path, Object value) {
        if (path.endsWith(".unit") && value.equals(PIECE)) {
            return Quantity.ONE;
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return value.toString().replace("\r\n", "\n").strip();
    }

    /** Identifiers and labelled packages have no order: their paths name them by what they are. */
    private static Map<String, Object> sorted(Map<String, Object> values) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        values.forEach((path, value) -> {
            Matcher named = NAMED.matcher(path);
            if (hasNames(path) && named.matches()) {
                names.put(named.group(1), named.group(1).replaceFirst("\\[\\d+]$", "[") + value);
            }
        });
        names.replaceAll((path, name) -> name + "/" + counts.merge(name, 1, Integer::sum) + "]");
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            Matcher inside = INSIDE.matcher(path);
            boolean known = hasNames(path) && inside.matches() && names.containsKey(inside.group(1));
            all.put(known ? names.get(inside.group(1)) + inside.group(2) : path, value);
        });
        return all;
    }

    /** Of a million paths few are told by a name: the patterns need not try them all. */
    private static boolean hasNames(String path) {
        return path.startsWith("packages[") || path.contains(".ids[");
    }
}
