package org.comptoir.integration.mapping.applicationanswer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.ApplicationAnswer.Problem;
import org.comptoir.document.ApplicationAnswer.Reference;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** APERAK of D.96A and D.01B (EANCOM) to an {@link ApplicationAnswer} (EXC-04). */
public final class ApplicationAnswerFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final List<Reference> references = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String number;
    private Boolean accepted;
    private LocalDate issued;

    public ApplicationAnswerFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            case "FTX" -> notes.addAll(FreeTexts.of(List.of(segment)));
            default -> {
                // told as left over
            }
        }
    }

    /** Function 29, 44 or response AP: taken; 27 or RE: not. */
    private void beginning(Segment bgm) {
        number = bgm.text(2);
        String function = bgm.text(3);
        String response = bgm.text(4);
        if ("AP".equals(response) || "29".equals(function) || "44".equals(function)) {
            accepted = true;
        } else if ("RE".equals(response) || "27".equals(function)) {
            accepted = false;
        }
        bgm.code(1);
    }

    private void date(Segment dtm) {
        if (dtm.code(1, 1).equals("137") && issued == null) {
            issued = reading.date(dtm);
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "RFF" -> reference(group.trigger(), references);
            case "DOC" -> document(group.trigger());
            case "NAD" -> parties.add(group);
            case "ERC" -> problems.add(problem(group));
            default -> {
                // told as left over
            }
        }
        return true;
    }

    private static void reference(Segment rff, List<Reference> into) {
        if (rff.text(1, 2) != null) {
            into.add(new Reference(rff.text(1, 1), rff.text(1, 2)));
        }
    }

    /** DOC names the document by its kind (1001). */
    private void document(Segment doc) {
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
    public ApplicationAnswer document() {
        if (number == null) {
            reading.error("document.number.missing", new Place.WholeFile());
        }
        Boolean decision = accepted == null && !problems.isEmpty() ? Boolean.FALSE : accepted;
        return number == null
                ? null
                : new ApplicationAnswer(
                        number,
                        decision,
                        issued,
                        parties.of("MS", "FR", "SU", "SE"),
                        parties.of("MR", "BY"),
                        references,
                        notes,
                        problems);
    }
}
