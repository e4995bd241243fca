package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Invoice.Card;
import org.comptoir.document.Invoice.Payment;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;

/** How to pay (BG-16, BT-20): UBL and CII repeat the group for each account. */
final class PaymentOfTerms {
    private static final Payment NOTHING = new Payment(null, null, null, null, null, List.of(), null, null, null);

    private final Section root;
    private final Values values;
    private final List<Section> means;
    private final List<Account> accounts = new ArrayList<>();

    PaymentOfTerms(Section root, Values values) {
        this.root = root;
        this.values = values;
        this.means = root.sections("BG-16");
        means.forEach(s -> s.sections("BG-17").forEach(account -> account(s, account)));
    }

    /** CII has the bank beside the account, UBL inside of it. The same account under two means is one. */
    private void account(Section means, Section account) {
        Optional<Term> number = account.term("BT-84").or(() -> account.term("X-84"));
        String bic = account.has("BT-86") ? account.text("BT-86") : means.text("BT-86");
        number.ifPresent(term -> {
            String written = values.places().keep(term.text().replace(" ", ""), term.place());
            Account read = new Account(written, account.text("BT-85"), bic);
            if (!accounts.contains(read)) {
                accounts.add(read);
            }
        });
    }

    /** BT-84 of the first account, or null. */
    String account() {
        return accounts.isEmpty() ? null : accounts.get(0).number();
    }

    /** BT-83, or null. */
    String reference() {
        List<Section> all = Stream.concat(Stream.of(root), means.stream()).toList();
        return OtherValues.first(all, "BT-83", values)
                .map(term -> values.places().keep(term.text(), term.place()))
                .orElse(null);
    }

    /** The rest, or null. */
    Payment payment(String currency) {
        Account first = accounts.isEmpty() ? new Account(null, null, null) : accounts.get(0);
        String mandate = root.has("BT-89") ? root.text("BT-89") : inside("BG-19", "BT-89");
        Card card = card();
        String code = first("BT-81");
        String debited = first("BT-91");
        String implied = MeansOfPayment.of(!accounts.isEmpty(), mandate != null, card != null, currency);
        Payment payment = new Payment(
                root.text("BT-20"),
                implied.equals(code) ? null : code,
                first("BT-82"),
                first.name(),
                first.bic(),
                accounts.stream().skip(1).toList(),
                card,
                mandate,
                debited == null ? inside("BG-19", "BT-91") : debited);
        return payment.equals(NOTHING) ? null : payment;
    }

    private Card card() {
        String number = inside("BG-18", "BT-87");
        return number == null ? null : new Card(number, inside("BG-18", "BT-88"));
    }

    private String first(String id) {
        return OtherValues.first(means, id, values).map(Term::text).orElse(null);
    }

    private String inside(String section, String id) {
        List<Section> inside =
                means.stream().flatMap(s -> s.sections(section).stream()).toList();
        return OtherValues.first(inside, id, values).map(Term::text).orElse(null);
    }
}
