package org.comptoir.integration.mapping.applicationanswer;

import java.util.List;
import java.util.Objects;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.ApplicationAnswer.Problem;
import org.comptoir.document.ApplicationAnswer.Reference;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;

/**
 * An {@link ApplicationAnswer} to UBL 2.1 ApplicationResponse. It names no guide of Peppol's: they allow only their own
 * error codes, where an answer has those of the application.
 */
public final class ApplicationAnswerToUbl {
    private static final String LINE = "LI";

    private ApplicationAnswerToUbl() {}

    /** The document as text. */
    public static String write(ApplicationAnswer answer) {
        Section root = Section.root();
        new Texts(root)
                .text("version", Ubl.VERSION)
                .text("number", answer.number())
                .date("issued", answer.issued());
        answer.notes().forEach(note -> root.put("note", note));
        PartyWriting.write(answer.sender(), OrderingTerms.PARTY, root.open("sender"));
        PartyWriting.write(answer.recipient(), OrderingTerms.PARTY, root.open("recipient"));
        response(answer, root.open("response"));
        return Ubl.write("ApplicationResponse", Ubl.applicationResponse(), root);
    }

    private static void response(ApplicationAnswer answer, Section response) {
        response.put("decision", code(answer));
        answer.references().forEach(r -> reference(r, response.open("reference")));
        if (answer.references().isEmpty()) {
            response.open("reference").put("id", "NA");
        }
        answer.problems().forEach(p -> problem(p, response));
    }

    /** As the answer has it, else the plainest that says the same; one that leaves it open has arrived. */
    private static String code(ApplicationAnswer answer) {
        String response = answer.response();
        if (response != null && Objects.equals(ApplicationAnswer.acceptedBy(response), answer.accepted())) {
            return response;
        }
        return answer.accepted() == null ? "AB" : answer.accepted() ? "AP" : "RE";
    }

    private static void reference(Reference reference, Section section) {
        String kind = ApplicationAnswerFromUbl.kind(reference.qualifier());
        section.put("id", reference.number()).put("kind", kind);
        boolean known = kind != null || ApplicationAnswerFromUbl.EARLIER.equals(reference.qualifier());
        section.put("qualifier", known ? null : reference.qualifier());
    }

    /** One of a line stands there; anything else it refers to is a condition. */
    private static void problem(Problem problem, Section response) {
        List<Reference> lines = problem.references().stream()
                .filter(r -> LINE.equals(r.qualifier()))
                .limit(1)
                .toList();
        Section section = response.open(lines.isEmpty() ? "status" : "line");
        lines.forEach(line -> section.put("id", line.number()));
        section.put("code", problem.code()).put("reason", problem.text());
        problem.references().stream()
                .filter(r -> !lines.contains(r))
                .forEach(r -> section.open("condition").put("id", r.qualifier()).put("value", r.number()));
    }
}
