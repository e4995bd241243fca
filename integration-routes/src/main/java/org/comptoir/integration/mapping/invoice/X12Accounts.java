package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * The accounts of the one who is paid (BG-17): below his N1 a REF with the IBAN (128: 11) and whose account it is, and behind it
 * one with the bank by its BIC (128: 02). A number that is no IBAN stays a number of its owner.
 */
final class X12Accounts {
    /** Element 128: the number that SWIFT gave a bank. */
    private static final String BANK = "02";

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private X12Accounts() {}

    /**
     * The accounts in a loop of N1: an IBAN, and whatever follows it under the same code; else the code has the number under
     * which a customer is known. A bank without an account is one that has no number.
     */
    static List<Account> of(Group n1) {
        List<Account> accounts = new ArrayList<>();
        for (Segment ref : n1.segments("REF")) {
            boolean meant = !accounts.isEmpty() || IBAN.matcher(ref.look(2)).matches();
            if (ref.code(1).equals(X12Parties.ACCOUNT) && meant) {
                accounts.add(new Account(ref.text(2), ref.text(3), null));
            } else if (ref.code(1).equals(BANK) && BIC.matcher(ref.look(2)).matches()) {
                bank(ref.text(2), accounts);
            }
        }
        return accounts;
    }

    private static void bank(String bic, List<Account> accounts) {
        Account last = accounts.isEmpty() ? null : accounts.get(accounts.size() - 1);
        if (last == null || last.bic() != null && !last.bic().equals(bic)) {
            accounts.add(new Account(null, null, bic));
        } else {
            accounts.set(accounts.size() - 1, new Account(last.number(), last.name(), bic));
        }
    }

    /** The numbers of {@code party} that are none of {@code accounts}. */
    static List<PartyId> others(Party party, List<Account> accounts) {
        return party.ids().stream()
                .filter(id -> accounts.stream().noneMatch(a -> isOf(id, a)))
                .toList();
    }

    private static boolean isOf(PartyId id, Account account) {
        return id.scheme().equals(X12Parties.ACCOUNT) && id.value().equals(account.number())
                || id.scheme().equals(BANK) && id.value().equals(account.bic());
    }

    /** Writes the REF of the invoice's accounts. */
    static void write(Invoice invoice, X12Writing out) {
        InvoiceAccounts.of(invoice).forEach(account -> {
            out.reference(X12Parties.ACCOUNT, account.number(), account.name());
            out.reference(BANK, account.bic());
        });
    }
}
