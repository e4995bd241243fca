package org.comptoir.integration.mapping.applicationanswer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.ApplicationAnswer.Problem;
import org.comptoir.document.ApplicationAnswer.Reference;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;

/** UBL 2.1 ApplicationResponse (Peppol invoice and message level response) to an {@link ApplicationAnswer} (EXC-02). */
public final class ApplicationAnswerFromUbl extends TermsMapping {
    /** 1153: an earlier message. */
    static final String EARLIER = "ACW";

    private static final Set<String> CODES = Set.of("AB", "AP", "CA", "IP", "PD", "RE", "UQ");

    public ApplicationAnswerFromUbl(XmlNode top, Values values) {
        super(Ubl.applicationResponse(), top, values);
    }

    @Override
    public ApplicationAnswer document() {
        return (ApplicationAnswer) documents().get(0).document();
    }

    /** An answer for each response: what one of them says of its documents is not said of those of another. */
    @Override
    public List<Mapped> documents() {
        List<Section> responses = root().sections("response");
        if (!root().has("number")) {
            List<Section> wholes = responses.size() < 2 ? List.of(root()) : responses;
            wholes.forEach(each -> values().tell(Finding.error("document.number.missing", each.place())));
        }
        return responses.size() < 2
                ? List.of(new Mapped("", answer(responses)))
                : responses.stream()
                        .map(response -> new Mapped(response.path(), answer(List.of(response))))
                        .toList();
    }

    /** @param response one, or none */
    private ApplicationAnswer answer(List<Section> response) {
        return new ApplicationAnswer(
                root().text("number"),
                null,
                response.stream().findFirst().map(this::code).orElse(null),
                values().date(root(), "issued"),
                party("sender"),
                party("recipient"),
                response.stream().flatMap(ApplicationAnswerFromUbl::references).toList(),
                Stream.concat(texts(root(), "note").stream(), response.stream().flatMap(r -> texts(r, "text").stream()))
                        .toList(),
                response.stream().flatMap(ApplicationAnswerFromUbl::problems).toList());
    }

    /** The response as Peppol uses 4343; what else is said is told, and kept. */
    private String code(Section response) {
        Optional<Term> code = response.term("decision");
        code.filter(t -> !CODES.contains(t.text()))
                .ifPresent(t -> values().tell(Finding.warning("xml.response", t.place(), t.text())));
        return code.map(Term::text).orElse(null);
    }

    private static Stream<Reference> references(Section response) {
        return response.sections("reference").stream()
                .filter(r -> r.has("id") && !r.text("id").equals("NA"))
                .map(r -> new Reference(qualifier(r), r.text("id")));
    }

    /** The qualifier (1153) for a kind of document (1001); ACW, an earlier message, where no kind is told. */
    private static String qualifier(Section reference) {
        return switch (String.valueOf(reference.text("kind"))) {
            case "380", "381", "384", "389" -> "IV";
            case "220", "230" -> "ON";
            case "351" -> "AAK";
            default -> reference.has("qualifier") ? reference.text("qualifier") : EARLIER;
        };
    }

    /** The kind of document (1001) for a qualifier (1153), or null. */
    static String kind(String qualifier) {
        return switch (String.valueOf(qualifier)) {
            case "IV" -> "380";
            case "ON" -> "220";
            case "AAK" -> "351";
            default -> null;
        };
    }

    private static Stream<Problem> problems(Section response) {
        Stream<Problem> whole = response.sections("status").stream().map(s -> problem(s, List.of()));
        Stream<Problem> lines = response.sections("line").stream()
                .map(l -> problem(l, l.has("id") ? List.of(new Reference("LI", l.text("id"))) : List.of()));
        return Stream.concat(whole, lines);
    }

    /** A condition names an element and what is wrong with it, in Peppol, or a further place, in what we write. */
    private static Problem problem(Section status, List<Reference> where) {
        List<Reference> places = new ArrayList<>(where);
        status.sections("condition").stream()
                .filter(c -> c.has("id"))
                .map(c -> new Reference(c.text("id"), c.text("value")))
                .forEach(places::add);
        List<String> parts = texts(status, "reason", "text");
        return new Problem(status.text("code"), parts.isEmpty() ? null : String.join(" · ", parts), places);
    }
}
