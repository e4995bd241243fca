package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;

/** Keeps all that a file says. */
final class Collected implements DocumentHandler {
    private final List<Interchange> interchanges = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private FileKind kind = FileKind.EMPTY;
    private Interchange header;
    private List<Message> messages = new ArrayList<>();

    @Override
    public void file(FileKind kind) {
        this.kind = kind;
    }

    @Override
    public void begins(Interchange header) {
        this.header = header;
        messages = new ArrayList<>();
    }

    @Override
    public void message(Message message) {
        messages.add(message);
    }

    @Override
    public void ends(List<Finding> envelope) {
        interchanges.add(header.with(messages, envelope));
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    /** Once everything was told. */
    ReadResult result() {
        return new ReadResult(kind, interchanges, findings);
    }
}
