package org.comptoir.integration.mapping.invoice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Invoice.Card;
import org.comptoir.document.Invoice.Payment;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.mapping.edifact.Dates;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;

/**
 * How to pay: PAI, PAT, and FII below the party whose account it is: the payee's, or the supplier's where he is paid himself,
 * and the buyer's. An account whose party the invoice does not name stands below PAT.
 */
final class PaymentToEdifact {
    private static final Payment NOTHING = new Payment(null, null, null, null, null, List.of(), null, null, null);
    /** C078 has two names. */
    private static final int NAME = 35;

    private final Invoice invoice;
    private final Payment payment;
    private final Writing out;
    private final List<Fii> left = new ArrayList<>();

    /** @param role element 3035 */
    private record Fii(String role, Account account) {
        void write(Writing out) {
            List<String> names = account.name() == null ? List.of() : Wrapping.wrap(account.name(), NAME);
            out.put(
                    "FII",
                    role,
                    of(account.number(), names.isEmpty() ? null : names.get(0), names.size() < 2 ? null : names.get(1)),
                    account.bic() == null ? null : of(account.bic()));
        }
    }

    PaymentToEdifact(Invoice invoice, Writing out) {
        this.invoice = invoice;
        this.payment = invoice.payment() == null ? NOTHING : invoice.payment();
        this.out = out;
    }

    /** PAI: BT-81. */
    void means() {
        String means = MeansOfPayment.in(code -> out.has("4461", code), payment.means());
        if (means != null) {
            out.put("PAI", of(null, null, means));
        }
    }

    /** FTX: BT-20 and BT-82. */
    void texts() {
        text("AAB", payment.terms());
        text("AAT", payment.meansText());
    }

    private void text(String subject, String text) {
        out.texts(subject, text == null ? List.of() : List.of(text));
    }

    /** NAD of who sells, with his accounts where he is paid himself. */
    void supplier() {
        party("SU", invoice.supplier(), invoice.payee() == null ? credited() : List.of());
    }

    /** NAD of who buys, with the card and the account that he pays from. */
    void buyer() {
        party("BY", invoice.buyer(), debited());
    }

    /** NAD of who is paid. */
    void payee() {
        party("PE", invoice.payee(), invoice.payee() == null ? List.of() : credited());
    }

    private void party(String role, Party party, List<Fii> accounts) {
        if (party == null) {
            left.addAll(accounts);
            return;
        }
        PartyWriting parties = new PartyWriting(out);
        parties.nameAndAddress(role, party);
        accounts.forEach(fii -> fii.write(out));
        parties.referencesAndContact(party);
    }

    private List<Fii> credited() {
        List<Fii> all = new ArrayList<>();
        boolean first = invoice.iban() != null || payment.accountName() != null || payment.bic() != null;
        if (first || !payment.otherAccounts().isEmpty()) {
            all.add(new Fii("BF", new Account(invoice.iban(), payment.accountName(), payment.bic())));
        }
        payment.otherAccounts().forEach(account -> all.add(new Fii("BF", account)));
        return all;
    }

    private List<Fii> debited() {
        List<Fii> all = new ArrayList<>();
        Card card = payment.card();
        if (card != null) {
            all.add(new Fii("PB", new Account(card.number(), card.holder(), null)));
        }
        if (payment.debitedAccount() != null) {
            all.add(new Fii("BI", new Account(payment.debitedAccount(), null, null)));
        }
        return all;
    }

    /** PAT: the day of payment, and the accounts of nobody that was named. */
    void terms() {
        if (invoice.due() != null) {
            out.put("PAT", "3");
            out.put("DTM", of("13", Dates.write(invoice.due()), "102"));
        }
        left.forEach(fii -> {
            out.put("PAT", "1");
            fii.write(out);
        });
    }
}
