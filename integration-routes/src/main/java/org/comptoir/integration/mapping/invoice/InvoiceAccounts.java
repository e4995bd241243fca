package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Invoice.Payment;

/** The accounts to which an invoice is paid (BG-17): its own, with owner and bank, and further ones. */
final class InvoiceAccounts {
    private InvoiceAccounts() {}

    /** The invoice's own account first, if it says anything of one. */
    static List<Account> of(Invoice invoice) {
        Payment payment = invoice.payment();
        List<Account> accounts = new ArrayList<>();
        String name = payment == null ? null : payment.accountName();
        String bic = payment == null ? null : payment.bic();
        if (invoice.iban() != null || name != null || bic != null) {
            accounts.add(new Account(invoice.iban(), name, bic));
        }
        if (payment != null) {
            accounts.addAll(payment.otherAccounts());
        }
        return accounts;
    }
}
