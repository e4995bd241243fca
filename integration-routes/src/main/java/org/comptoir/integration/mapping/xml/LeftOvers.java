package org.comptoir.integration.mapping.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * What nobody took, told once for all elements of a kind, so that nothing is dropped in silence and nobody is drowned. An
 * element of which nothing was taken is told as a whole.
 */
public final class LeftOvers {
    private static final int KINDS = 50;
    private static final int SAMPLE = 60;
    /**
     * Those of UBL's and CII's types (CCTS) and of schemas that only repeat who keeps a code list, in which version, and how a
     * file is checked: a text means the same without them.
     */
    private static final Set<String> ATTRIBUTES = Set.of(
            "currencyCodeListVersionID",
            "unitCodeListAgencyID",
            "unitCodeListAgencyName",
            "unitCodeListVersionID",
            "schemeName",
            "schemeAgencyID",
            "schemeAgencyName",
            "schemeVersionID",
            "schemeDataURI",
            "schemeURI",
            "listName",
            "listAgencyID",
            "listAgencyName",
            "listVersionID",
            "listURI",
            "listSchemeURI",
            "languageLocaleID",
            "schemaLocation",
            "noNamespaceSchemaLocation",
            "nil",
            "type",
            "lang",
            "space",
            "base",
            "id",
            "Id");

    /** Elements that say that a document is a copy, a duplicate or a test: UBL, CII, ISO 20022. */
    private static final Set<String> MARKS = Set.of("CopyIndicator", "TestIndicator", "CpyDplctInd");

    /** What is taken off or added: which of both, an indicator inside says. */
    private static final Set<String> INDICATED =
            Set.of("AllowanceCharge", "SpecifiedTradeAllowanceCharge", "AppliedTradeAllowanceCharge");

    private static final String INDICATOR = "ChargeIndicator";
    private static final Set<String> DECIDED = Set.of("true", "false", "1", "0");

    private final Map<String, Left> kinds = new LinkedHashMap<>();
    private final Map<String, Finding> marks = new LinkedHashMap<>();
    private int more;

    private record Left(Place place, String name, String sample, int count) {
        Left again() {
            return new Left(place, name, sample, count + 1);
        }
    }

    /** That what this term says was not taken over, though its like is where it says something else. */
    public static Finding of(Term term) {
        String path = ((Place.InTree) term.place()).path();
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("^\\w+:|\\[\\d+]$", "");
        return Finding.information("xml.left", term.place(), name, shortened(term.text()));
    }

    /** That what qualifies this term says another thing than the document does. @param attribute its name */
    public static Finding ofQualifier(Term term, String attribute) {
        return Finding.information("xml.left", term.place(), "@" + attribute, shortened(term.qualifier()));
    }

    private static String shortened(String text) {
        return text.length() > SAMPLE ? text.substring(0, SAMPLE) + "…" : text;
    }

    /** Notes what was not taken of {@code part}. */
    public void note(XmlNode part) {
        if (MARKS.contains(part.name())) {
            mark(part);
            return;
        }
        if (INDICATED.contains(part.name()) && !anyTaken(part) && isUndecided(part)) {
            String sample = sample(part).orElse("");
            marks.putIfAbsent(part.kind(), Finding.warning("xml.indicator", part.place(), part.name(), sample));
        } else if (!anyTaken(part)) {
            sample(part).ifPresent(s -> add(part, s));
        } else {
            beside(part);
            part.children().forEach(this::note);
        }
    }

    /** A copy, a duplicate or a test must not be booked as the document itself; that it is none says nothing. */
    private void mark(XmlNode node) {
        StringBuilder said = new StringBuilder();
        texts(node, said);
        String value = said.toString();
        boolean none = value.isEmpty() || value.equalsIgnoreCase("false") || value.equals("0");
        if (!anyTaken(node) && !none) {
            marks.putIfAbsent(node.name(), Finding.warning("xml.mark", node.place(), node.name(), shortened(value)));
        }
    }

    private static boolean isUndecided(XmlNode part) {
        return part.children(INDICATOR).stream()
                .noneMatch(node -> sample(node).filter(DECIDED::contains).isPresent());
    }

    /** Notes what an element of which the parts are read one by one says itself, beside its parts. */
    public void noteOpened(XmlNode opened) {
        beside(opened);
    }

    /** Of an element that was taken: text between the elements inside, and attributes that nobody asked for. */
    private void beside(XmlNode node) {
        if (!node.isTaken() && node.hasText()) {
            add(node, shortened(node.text()));
        }
        node.attributes().forEach((name, value) -> {
            if (!ATTRIBUTES.contains(name) && !node.isUsed(name) && !value.isBlank()) {
                add(node.kind() + "/@" + name, node.place(), "@" + name, shortened(value));
            }
        });
    }

    private void add(XmlNode node, String sample) {
        add(node.kind(), node.place(), node.name(), sample);
    }

    private void add(String kind, Place place, String name, String sample) {
        if (kinds.containsKey(kind)) {
            kinds.computeIfPresent(kind, (k, left) -> left.again());
        } else if (kinds.size() < KINDS) {
            kinds.put(kind, new Left(place, name, sample, 1));
        } else {
            more++;
        }
    }

    private static boolean anyTaken(XmlNode node) {
        return node.isTaken() || node.children().stream().anyMatch(LeftOvers::anyTaken);
    }

    /** The first texts inside, shortened, else the first attribute that says something; empty when nothing is lost. */
    private static Optional<String> sample(XmlNode node) {
        StringBuilder texts = new StringBuilder();
        texts(node, texts);
        return texts.isEmpty() ? attributes(node) : Optional.of(shortened(texts.toString()));
    }

    private static void texts(XmlNode node, StringBuilder texts) {
        if (texts.length() <= SAMPLE && !node.text().isEmpty()) {
            texts.append(texts.isEmpty() ? "" : ", ").append(node.text());
        }
        node.children().forEach(child -> texts(child, texts));
    }

    private static Optional<String> attributes(XmlNode node) {
        return attribute(node).or(() -> node.children().stream()
                .map(LeftOvers::attributes)
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<String> attribute(XmlNode node) {
        return node.attributes().entrySet().stream()
                .filter(each ->
                        !ATTRIBUTES.contains(each.getKey()) && !each.getValue().isBlank())
                .map(each -> "@" + each.getKey() + " " + shortened(each.getValue()))
                .findFirst();
    }

    /** Tells all that was noted. */
    public void tell(Values values) {
        marks.values().forEach(values::tell);
        for (Left left : kinds.values()) {
            values.tell(
                    left.count() == 1
                            ? Finding.information("xml.left", left.place(), left.name(), left.sample())
                            : Finding.information(
                                    "xml.left.many",
                                    left.place(),
                                    left.name(),
                                    left.sample(),
                                    Integer.toString(left.count())));
        }
        if (more > 0) {
            values.tell(Finding.information("xml.left.more", new Place.WholeFile(), Integer.toString(more)));
        }
    }
}
