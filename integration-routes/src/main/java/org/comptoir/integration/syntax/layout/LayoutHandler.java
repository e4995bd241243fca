package org.comptoir.integration.syntax.layout;

import java.util.List;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;

/** Takes what a file in one of our own layouts says, document by document. */
public interface LayoutHandler {
    /** A document, and what was wrong with its rows. */
    void document(Layout layout, Node root, List<Finding> findings);

    /** What stands outside of any document. */
    void finding(Finding finding);
}
