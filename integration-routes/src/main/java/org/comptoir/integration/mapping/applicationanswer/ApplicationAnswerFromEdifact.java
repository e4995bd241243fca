package org.comptoir.integration.mapping.applicationanswer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.ApplicationAnswer.Problem;
import org.comptoir.document.ApplicationAnswer.Reference;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** APERAK of D.96A and D.01B (EANCOM) to an {@link ApplicationAnswer} (EXC-04). */
public final class ApplicationAnswerFromEdifact extends EdifactDocument<Problem> {
    /** Element 1001: an application error and acknowledgement. */
    private static final String USUAL = "305";
    /** Element 1225 that says: taken. */
    private static final Set<String> FUNCTIONS = Set.of("29", "44");
    /** Element 4343; what else stands there is told as left over. */
    private static final Set<String> RESPONSES = Set.of("AB", "AP", "CA", "RE");
    /** Element 1225: a response, which need not decide. */
    private static final String RESPONSE = "11";
    /** Element 1225 of a message that says by 4343 whether: original, response. */
    private static final Set<String> NO_DECISION = Set.of("9", RESPONSE);

    private final List<Reference> references = new ArrayList<>();
    private Boolean accepted;
    private String response;

    public ApplicationAnswerFromEdifact(EdifactReading reading) {
        super(reading, null);
    }

    /** Its function says whether the document was taken. */
    @Override
    protected void function(Segment bgm) {
        // kept by the document
    }

    @Override
    protected void other(Segment segment) {
        if (segment.tag().equals("FTX")) {
            note(segment);
        }
    }

    /** Function 29, 44 or a response like AP: taken; 27 or RE: not. */
    @Override
    protected void beginning(Segment bgm) {
        super.beginning(bgm);
        if (RESPONSES.contains(bgm.look(4))) {
            response = bgm.text(4);
        }
        accepted = accepted(ApplicationAnswer.acceptedBy(response));
        if (bgm.look(1).equals(USUAL)) {
            bgm.code(1);
        }
        boolean told = function == null
                || accepted != null && FUNCTIONS.contains(function) == accepted
                || accepted == null && response == null && function.equals(RESPONSE)
                || (accepted != null || response != null) && NO_DECISION.contains(function);
        if (!told) {
            reading.information("edifact.element.left", bgm.place(3, 0), function, "BGM");
        }
    }

    /** @param said by the response, which is the closer word; null where it leaves it open */
    private Boolean accepted(Boolean said) {
        if (said == null && FUNCTIONS.contains(String.valueOf(function))) {
            return Boolean.TRUE;
        }
        return said == null && "27".equals(function) ? Boolean.FALSE : said;
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "RFF" -> reference(group.trigger(), references);
            case "DOC" -> named(group.trigger());
            case "NAD" -> parties.add(group);
            case "ERC" -> add(group, problem(group));
            default -> {
                // told as left over
            }
        }
    }

    private static void reference(Segment rff, List<Reference> into) {
        if (rff.text(1, 2) != null) {
            into.add(new Reference(rff.text(1, 1), rff.text(1, 2)));
        }
    }

    /** DOC names the document by its kind (1001). */
    private void named(Segment doc) {
        if (doc.text(2, 1) != null) {
            references.add(new Reference(doc.text(1, 1), doc.text(2, 1)));
        }
    }

    private Problem problem(Group erc) {
        List<Reference> where = new ArrayList<>();
        erc.groups("RFF").forEach(g -> reference(g.trigger(), where));
        Stream<Segment> texts = Stream.concat(
                erc.segments("FTX").stream(), erc.groups("RFF").stream().flatMap(g -> g.segments("FTX").stream()));
        List<String> found = FreeTexts.of(texts.toList());
        return new Problem(erc.trigger().text(1, 1), found.isEmpty() ? null : String.join(" ", found), where);
    }

    @Override
    protected void finish() {
        check.finish(number, -1);
    }

    @Override
    protected ApplicationAnswer made() {
        boolean refused = accepted == null && response == null && !lines.isEmpty();
        return new ApplicationAnswer(
                number,
                refused ? Boolean.FALSE : accepted,
                response,
                issued,
                parties.of("MS", "FR", "SU", "SE"),
                parties.of("MR", "BY"),
                references,
                notes,
                lines);
    }
}
