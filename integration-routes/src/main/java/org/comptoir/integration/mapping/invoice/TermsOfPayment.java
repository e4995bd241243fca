package org.comptoir.integration.mapping.invoice;

import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Invoice.Payment;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.binding.Section;

/** How to pay as terms (BG-16, BT-20), where UBL has them and where CII has them; the group once for each account. */
final class TermsOfPayment {
    private static final Payment NOTHING = new Payment(null, null, null, null, null, List.of(), null, null, null);
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{1,30}");

    private final Invoice invoice;
    private final Payment payment;
    private final Section root;
    private final String currency;

    TermsOfPayment(Invoice invoice, String currency, Section root) {
        this.invoice = invoice;
        this.payment = invoice.payment() == null ? NOTHING : invoice.payment();
        this.root = root;
        this.currency = currency;
    }

    void write() {
        root.put("BT-20", payment.terms()).put("BT-83", invoice.paymentReference());
        root.put("BT-89", payment.mandate()).put("BT-90", creditor());
        List<Account> accounts = InvoiceAccounts.of(invoice);
        if (!accounts.isEmpty()) {
            means(accounts.get(0), true);
            accounts.stream().skip(1).forEach(a -> means(a, false));
        } else if (isSaid()) {
            means(null, true);
        }
    }

    /** Whether there is anything to say beside an account. */
    private boolean isSaid() {
        boolean way = payment.means() != null || payment.meansText() != null || payment.card() != null;
        boolean debit = payment.mandate() != null || payment.debitedAccount() != null;
        return way || debit || isLate() || invoice.paymentReference() != null;
    }

    /** UBL's credit note has its day of payment here. */
    private boolean isLate() {
        return invoice.isCreditNote() && invoice.due() != null;
    }

    private void means(Account account, boolean first) {
        Section means = root.open("BG-16");
        boolean debit = payment.mandate() != null;
        String implied = MeansOfPayment.of(account != null, debit, payment.card() != null, currency);
        means.put("BT-81", payment.means() == null ? implied : payment.means());
        means.put("BT-82", first ? payment.meansText() : null);
        means.put("BT-83", invoice.paymentReference());
        means.put("BT-9", isLate() ? invoice.due().toString() : null);
        if (first) {
            once(means);
        }
        if (account != null) {
            account(means, account);
        }
    }

    private void once(Section means) {
        if (payment.card() != null) {
            means.open("BG-18")
                    .put("BT-87", payment.card().number())
                    .put("BT-88", payment.card().holder());
        }
        means.put("BT-91", payment.debitedAccount());
        means.open("BG-19").put("BT-89", payment.mandate()).put("BT-91", payment.debitedAccount());
    }

    private static void account(Section means, Account account) {
        boolean iban =
                account.number() != null && IBAN.matcher(account.number()).matches();
        means.open("BG-17")
                .put(iban ? "BT-84" : "X-84", account.number())
                .put("BT-85", account.name())
                .put("BT-86", account.bic());
        means.put("BT-86", account.bic());
    }

    /** BT-90: UBL has it with him, see {@code Schemes.term}. */
    private String creditor() {
        String own = creditor(invoice.payee());
        return own == null ? creditor(invoice.supplier()) : own;
    }

    private static String creditor(Party party) {
        return party == null ? null : party.id("SEPA").orElse(null);
    }
}
