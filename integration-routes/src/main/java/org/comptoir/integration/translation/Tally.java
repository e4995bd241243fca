package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.kernel.finding.Finding;

/** What becomes of a file and of each interchange of it, told without keeping any message. */
public final class Tally implements DocumentHandler {
    private final List<Finding> about = new ArrayList<>();
    private boolean anyTaken;
    private boolean anyFinding;
    private boolean taken;
    private boolean finding;
    private Outcome last = Outcome.REFUSED;

    @Override
    public void begins(Interchange header) {
        taken = false;
        finding = false;
    }

    @Override
    public void message(Message message) {
        taken |= message.outcome() != Outcome.REFUSED;
        finding |= !message.findings().isEmpty();
    }

    @Override
    public void ends(List<Finding> findings) {
        finding |= !findings.isEmpty();
        boolean refused = Outcome.of(findings) == Outcome.REFUSED || !taken;
        last = refused ? Outcome.REFUSED : accepted(finding);
        anyTaken |= !refused;
        anyFinding |= finding;
    }

    @Override
    public void finding(Finding finding) {
        about.add(finding);
    }

    private static Outcome accepted(boolean withFindings) {
        return withFindings ? Outcome.ACCEPTED_WITH_FINDINGS : Outcome.ACCEPTED;
    }

    /**
     * What becomes of the interchange that has ended: refused when its envelope is wrong (nothing of it is taken then) or
     * when every message is refused.
     */
    public Outcome interchange() {
        return last;
    }

    /** Refused when nothing of the file can be taken; accepted without any finding; else accepted with findings. */
    public Outcome file() {
        boolean refused = Outcome.of(about) == Outcome.REFUSED || !anyTaken;
        return refused ? Outcome.REFUSED : accepted(anyFinding || !about.isEmpty());
    }
}
