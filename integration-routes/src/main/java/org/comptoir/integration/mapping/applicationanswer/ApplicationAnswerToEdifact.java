package org.comptoir.integration.mapping.applicationanswer;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import java.util.Set;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.ApplicationAnswer.Problem;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;

/** An {@link ApplicationAnswer} to APERAK of D.96A or D.01B (EANCOM). */
public final class ApplicationAnswerToEdifact {
    /** Element 4343 of what the function cannot say. That a document is in process, queried or paid, both directories cannot say. */
    private static final Set<String> CODES = Set.of("AB", "CA");

    private final Writing out;

    private ApplicationAnswerToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(ApplicationAnswer answer, Writing out) {
        new ApplicationAnswerToEdifact(out).write(answer);
    }

    private void write(ApplicationAnswer answer) {
        out.beginning("305", answer.number(), function(answer), response(answer));
        out.date("137", answer.issued());
        out.texts("AAI", answer.notes());
        answer.references().forEach(r -> out.reference(r.qualifier(), r.number()));
        PartyWriting parties = new PartyWriting(out);
        parties.reachable("MS", answer.sender());
        parties.reachable("MR", answer.recipient());
        answer.problems().forEach(this::problem);
    }

    private static String response(ApplicationAnswer answer) {
        return CODES.contains(String.valueOf(answer.response())) ? answer.response() : null;
    }

    private static String function(ApplicationAnswer answer) {
        if (answer.accepted() == null) {
            return "11";
        }
        return answer.accepted() ? "29" : "27";
    }

    private void problem(Problem problem) {
        out.put("ERC", of(problem.code()));
        if (problem.text() != null) {
            out.texts("AAO", List.of(problem.text()));
        }
        problem.references().forEach(r -> out.reference(r.qualifier(), r.number()));
    }
}
