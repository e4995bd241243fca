package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.layout.DocumentOfTree;
import org.comptoir.integration.mapping.layout.Marks;
import org.comptoir.integration.mapping.layout.TreeValues;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.LayoutHandler;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;

/** Reads a file for the signs in its numbers alone; what is wrong with it is told when it is read for its documents. */
final class MarkSearch implements LayoutHandler {
    private final Marks marks = Marks.unknown();

    @Override
    public void document(Layout layout, Node root, List<Finding> findings) {
        new DocumentOfTree(new TreeValues(finding -> {}, "EUR", new Places(), marks)).of(layout, root);
    }

    @Override
    public void finding(Finding finding) {
        // told later
    }

    /** What the numbers of all documents so far prove. */
    Marks found() {
        return marks;
    }
}
