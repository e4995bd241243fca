package org.comptoir.integration.mapping.remittanceadvice;

import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;

/** A {@link RemittanceAdvice} to UBL 2.1 RemittanceAdvice: invoices are debits of the payer, credit notes credits. */
public final class RemittanceAdviceToUbl {
    private RemittanceAdviceToUbl() {}

    /** The document as text. */
    public static String write(RemittanceAdvice advice) {
        Section root = Section.root();
        boolean means = advice.paid() != null || advice.paymentReference() != null || advice.payeeIban() != null;
        new Texts(root)
                .text("version", Ubl.VERSION)
                .text("number", advice.number())
                .date("issued", advice.issued())
                .text(
                        "currency",
                        advice.total() == null
                                ? null
                                : advice.total().currency().getCurrencyCode())
                .amount("total", advice.total())
                .text("paymentmeans", means ? "58" : null)
                .date("paid", advice.paid())
                .text("reference", advice.paymentReference())
                .text("iban", advice.payeeIban());
        PartyWriting.write(advice.payer(), OrderingTerms.PARTY, root.open("payer"));
        PartyWriting.write(advice.payee(), OrderingTerms.PARTY, root.open("supplier"));
        for (int i = 0; i < advice.lines().size(); i++) {
            line(Integer.toString(i + 1), advice.lines().get(i), root.open("line"));
        }
        return Ubl.write("RemittanceAdvice", Ubl.remittanceAdvice(), root);
    }

    private static void line(String id, RemittanceAdvice.Line line, Section section) {
        boolean credit = "381".equals(line.documentType());
        String document = credit ? "note381" : "invoice";
        new Texts(section)
                .text("lineid", id)
                .amount(credit ? "credit" : "debit", line.paid())
                .text("company", line.company())
                .text(document, line.documentNumber())
                .date(document + "date", line.documentDate())
                .text(document + "kind", line.documentType())
                .text("order", line.orderNumber());
        new Texts(section.open("net")).amount("amount", line.net());
        new Texts(section.open("gross")).amount("amount", line.gross());
    }
}
