package org.comptoir.integration.mapping.orderresponse;

import org.comptoir.document.LineDecision;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.xml.XmlNode;

/**
 * A response to an order in Order-X 1.0 (type 231) to an {@link org.comptoir.document.OrderResponse} (EXC-02). What was
 * decided of the whole is its status (UNCL1373) or its purpose (UNCL1225), else it follows from the lines.
 */
public final class OrderResponseFromOrderX extends OrderResponseFromUbl {
    public OrderResponseFromOrderX(XmlNode top, Values values) {
        super(Cii.orderResponse(), top, values);
    }

    @Override
    public boolean opens(XmlNode node) {
        return Cii.isTransaction(node.name());
    }

    @Override
    LineDecision ofDocument(String code) {
        String purpose = root().text("purpose");
        return switch (code == null ? String.valueOf(purpose) : code) {
            case "1", "29" -> LineDecision.ACCEPTED;
            case "3", "4", "30" -> LineDecision.CHANGED;
            case "8", "27" -> LineDecision.REFUSED;
            default -> code == null ? ofLines() : null;
        };
    }

    private LineDecision ofLines() {
        boolean accepted = true;
        boolean refused = true;
        for (Section line : root().sections("line")) {
            LineDecision one = line.has("status") ? PeppolDecisions.ofLine(line.text("status")) : null;
            accepted &= one == LineDecision.ACCEPTED;
            refused &= one == LineDecision.REFUSED;
        }
        boolean none = root().sections("line").isEmpty();
        return none ? null : accepted ? LineDecision.ACCEPTED : refused ? LineDecision.REFUSED : LineDecision.CHANGED;
    }
}
