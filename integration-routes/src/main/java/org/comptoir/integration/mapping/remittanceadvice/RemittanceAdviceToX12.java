package org.comptoir.integration.mapping.remittanceadvice;

import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.money.Money;

/** A {@link RemittanceAdvice} to 820: remittance information only, the payment itself goes through the bank. */
public final class RemittanceAdviceToX12 {
    /** Begins the note that holds a document's amount without VAT. */
    static final String NET = "NET";

    /** Element 591: by what way is the bank's choice. */
    static final String ANY_WAY = "BOP";

    private final X12Writing out;
    private int entities;

    private RemittanceAdviceToX12(X12Writing out) {
        this.out = out;
    }

    /** Writes the segments between ST and SE. */
    public static void write(RemittanceAdvice advice, X12Writing out) {
        new RemittanceAdviceToX12(out).write(advice);
    }

    private void write(RemittanceAdvice advice) {
        payment(advice);
        if (advice.paymentReference() != null) {
            out.put("TRN", "1", advice.paymentReference());
        }
        if (advice.total() != null) {
            out.currency("PR", advice.total().currency().getCurrencyCode());
        }
        out.reference("RA", advice.number());
        out.date("097", advice.issued());
        out.party("PR", advice.payer());
        out.party("PE", advice.payee());
        advice.lines().forEach(this::line);
    }

    /** I: information only; C: to the payee; DA: the account is one of payments. */
    private void payment(RemittanceAdvice advice) {
        Object[] bpr = new Object[16];
        bpr[0] = "I";
        bpr[1] = out.amounts().amount(advice.total());
        bpr[2] = "C";
        bpr[3] = ANY_WAY;
        bpr[13] = advice.payeeIban() == null ? null : "DA";
        bpr[14] = advice.payeeIban();
        bpr[15] = X12Values.write(advice.paid());
        out.put("BPR", bpr);
    }

    /** An ENT loop for each document, since it names the company that ordered. */
    private void line(RemittanceAdvice.Line line) {
        out.put("ENT", Integer.toString(++entities));
        if (line.company() != null) {
            out.put("NM1", "BY", "2", line.company());
        }
        boolean credit = "381".equals(line.documentType());
        out.put(
                "RMR",
                qualifier(line.documentType()),
                line.documentNumber(),
                null,
                out.amounts().amount(turned(line.paid(), credit)),
                out.amounts().amount(turned(line.gross(), credit)));
        if (out.amounts().own(line.net()) != null) {
            out.put("NTE", "INV", NET + " " + out.amounts().amount(line.net()));
        }
        out.reference("PO", line.orderNumber());
        out.date("003", line.documentDate());
    }

    private static Money turned(Money amount, boolean credit) {
        boolean turn = amount != null && credit && !amount.isNegative();
        return turn ? Money.zero(amount.currency()).minus(amount) : amount;
    }

    /** Element 128 for UNCL1001. */
    private static String qualifier(String type) {
        return switch (type == null ? "" : type) {
            case "381" -> "CM";
            case "383" -> "DL";
            case "220" -> "PO";
            case "" -> "12";
            default -> "IV";
        };
    }
}
