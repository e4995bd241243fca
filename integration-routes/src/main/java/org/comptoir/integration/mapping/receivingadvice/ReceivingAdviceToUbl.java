package org.comptoir.integration.mapping.receivingadvice;

import org.comptoir.document.Party;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.kernel.quantity.Quantity;

/**
 * A {@link ReceivingAdvice} to UBL 2.1 ReceiptAdvice. UBL has what was received, with what was refused of it, and what was
 * too little or too much in place of what had been despatched.
 */
public final class ReceivingAdviceToUbl {
    private ReceivingAdviceToUbl() {}

    /** The document as text. */
    public static String write(ReceivingAdvice advice) {
        Section root = Section.root();
        new Texts(root)
                .text("version", Ubl.VERSION)
                .text("number", advice.number())
                .date("issued", advice.issued())
                .text("order", advice.orderNumber())
                .text("despatch", advice.despatchAdviceNumber())
                .date("received", advice.received());
        Party to = advice.deliverTo() == null ? advice.buyer() : advice.deliverTo();
        PartyWriting.write(to, OrderingTerms.PARTY, root.open("deliverto"));
        PartyWriting.write(advice.supplier(), OrderingTerms.PARTY, root.open("shipfrom"));
        PartyWriting.write(advice.buyer(), OrderingTerms.PARTY, root.open("buyer"));
        PartyWriting.write(advice.supplier(), OrderingTerms.PARTY, root.open("supplier"));
        advice.lines().forEach(line -> line(line, root.open("line")));
        return Ubl.write("ReceiptAdvice", Ubl.receiptAdvice(), root);
    }

    private static void line(ReceivingAdvice.Line line, Section section) {
        boolean refused = ReceivingAdviceFromUbl.comparable(line.accepted(), line.refused());
        Quantity received = refused ? line.accepted().plus(line.refused()) : line.accepted();
        Texts texts = new Texts(section)
                .text("lineid", line.lineId())
                .quantity("received", received)
                .quantity("rejected", line.refused())
                .text("discrepancy", line.discrepancy())
                .text("orderline", line.orderLineId() == null ? "NA" : line.orderLineId())
                .text("order", line.orderNumber())
                .article("gtin", "sellersid", "buyersid", "name", line.item());
        if (ReceivingAdviceFromUbl.comparable(received, line.despatched())) {
            Quantity missing = line.despatched().minus(received);
            boolean enough = missing.value().signum() < 0;
            texts.quantity(enough ? "over" : "short", enough ? received.minus(line.despatched()) : missing);
        }
    }
}
