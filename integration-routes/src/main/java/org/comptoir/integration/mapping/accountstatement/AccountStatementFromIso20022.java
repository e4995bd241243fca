package org.comptoir.integration.mapping.accountstatement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.iso20022.BankMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;

/**
 * camt.052 (report), camt.053 (statement) and camt.054 (notification), versions 2 and later, to account statements: each
 * message may hold several. One entry's part, or one transaction of a batch, is in memory as XML at a time.
 */
public final class AccountStatementFromIso20022 extends BankMapping {
    private static final Set<String> STATEMENTS = Set.of("Stmt", "Rpt", "Ntfctn");

    private final List<StatementOfIso20022> statements = new ArrayList<>();
    private boolean identified;
    private boolean paged;
    private boolean headed;

    public AccountStatementFromIso20022(XmlNode top, Values values) {
        super(top, values);
    }

    @Override
    public boolean opens(XmlNode node) {
        if (STATEMENTS.contains(node.name()) && node.parent() == top) {
            statements.add(new StatementOfIso20022(node, values));
        }
        return super.opens(node);
    }

    @Override
    public void part(XmlNode part) {
        if (part.parent() == top && part.name().equals("GrpHdr")) {
            header(part);
        } else if (!statements.isEmpty() && part.parent() != top) {
            statements.get(statements.size() - 1).part(part);
        }
    }

    private void header(XmlNode header) {
        for (XmlNode child : headed ? List.<XmlNode>of() : header.children()) {
            identified |= child.name().equals("MsgId") && !child.text().isEmpty();
            if (child.name().equals("MsgId") || child.name().equals("CreDtTm")) {
                child.take();
            }
            paged |= child.name().equals("MsgPgntn")
                    && child.children("LastPgInd").stream()
                            .anyMatch(last -> last.text().equals("false"));
        }
        headed = true;
    }

    @Override
    public List<Mapped> documents() {
        if (!identified) {
            values.missing(top.place(), "GrpHdr/MsgId");
        }
        if (statements.isEmpty()) {
            values.missing(top.place(), "Stmt, Rpt, Ntfctn");
        }
        Set<String> numbers = new HashSet<>();
        List<Mapped> mapped = new ArrayList<>();
        for (StatementOfIso20022 each : statements) {
            mapped.add(each.mapped(paged));
            each.number()
                    .filter(n -> !numbers.add(n.text()))
                    .ifPresent(n -> values.tell(Finding.warning("iso20022.repeated", n.place(), n.text())));
        }
        return mapped;
    }

    @Override
    public BusinessDocument document() {
        return first(documents());
    }
}
