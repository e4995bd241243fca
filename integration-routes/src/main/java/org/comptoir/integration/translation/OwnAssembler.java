package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.layout.DocumentOfTree;
import org.comptoir.integration.mapping.layout.Marks;
import org.comptoir.integration.mapping.layout.TableCheck;
import org.comptoir.integration.mapping.layout.TreeValues;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.LayoutHandler;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Makes messages of the documents in a file of one of our own layouts. */
final class OwnAssembler implements LayoutHandler {
    private final OwnFormat format;
    private final ReadOptions options;
    private final DocumentHandler documents;
    private final Marks marks;
    private final Findings outside = new Findings();
    /** Whether a document was told, or why there is none. */
    private boolean settled;

    /** @param marks what the whole file proves of its numbers */
    OwnAssembler(OwnFormat format, ReadOptions options, DocumentHandler documents, Marks marks) {
        this.marks = marks;
        this.format = format;
        this.options = options;
        this.documents = documents;
        documents.begins(Interchange.header(format.label()));
    }

    @Override
    public void finding(Finding finding) {
        settled |= finding.isError();
        outside.add(finding);
    }

    @Override
    public void document(Layout layout, Node root, List<Finding> told) {
        settled = true;
        Findings findings = new Findings();
        told.forEach(findings::add);
        new TableCheck(findings::add).check(layout, root);
        Places places = new Places();
        BusinessDocument document =
                new DocumentOfTree(new TreeValues(findings::add, options.currency(), places, marks)).of(layout, root);
        DocumentCheck.check(document, places, findings::add);
        if (format == OwnFormat.JSON) {
            DocumentCheck.origin(document, places, findings::add);
        }
        boolean numbered = document != null && document.number() != null;
        documents.message(new Message(
                layout.document(),
                format.label(),
                Integer.toString(Layout.VERSION),
                numbered ? document.number() : "",
                0,
                0,
                document,
                Answered.without(findings.inOrder())));
    }

    /** Everything was told; a file that holds no document, and for no reason that was told, is refused for that. */
    void finish() {
        if (!settled) {
            finding(Finding.error("layout.documents.none", new Place.WholeFile()));
        }
        documents.ends(outside.inOrder());
    }
}
