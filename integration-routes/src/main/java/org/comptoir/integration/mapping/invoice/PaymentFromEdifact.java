package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Invoice.Card;
import org.comptoir.document.Invoice.Payment;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * How to pay (BG-16): PAI, and FII below parties or PAT. BF, RB and BE are where the money goes; as CEN/TS 16931-3-4 has
 * it, PB is the buyer's card and BI the account that is debited.
 */
final class PaymentFromEdifact {
    private static final Payment NOTHING = new Payment(null, null, null, null, null, List.of(), null, null, null);

    private final EdifactReading reading;
    private final List<Account> accounts = new ArrayList<>();
    private String means;
    private Card card;
    private String debited;

    PaymentFromEdifact(EdifactReading reading) {
        this.reading = reading;
    }

    /** PAI: BT-81 (4461). */
    void means(Segment pai) {
        means = means == null ? pai.text(1, 3) : means;
    }

    /** The FII of a group. */
    void accounts(Group group) {
        group.segments("FII").forEach(this::account);
    }

    private void account(Segment fii) {
        switch (fii.code(1)) {
            case "BF", "RB", "BE" -> credited(fii);
            case "PB" -> card(fii);
            case "BI" -> debited = debited == null ? number(fii) : debited;
            default -> {
                // told as left over
            }
        }
    }

    /**
     * One without its number is the first all the same. The same account below two parties, or below one and PAT, is one:
     * what it says otherwise the second time is told as left over.
     */
    private void credited(Segment fii) {
        fii.code(3, 2);
        fii.code(3, 3);
        String number = number(fii);
        OptionalInt known = IntStream.range(0, accounts.size())
                .filter(i -> number != null && number.equals(accounts.get(i).number()))
                .findFirst();
        if (known.isEmpty()) {
            accounts.add(new Account(number, name(fii), fii.text(3, 1)));
        } else {
            accounts.set(known.getAsInt(), both(accounts.get(known.getAsInt()), fii));
        }
    }

    private static Account both(Account known, Segment again) {
        boolean named = known.name() == null || known.name().equals(joined(again.look(2, 2), again.look(2, 3)));
        String bic = known.bic() == null || known.bic().equals(again.look(3, 1)) ? again.text(3, 1) : null;
        String name = named ? name(again) : null;
        return new Account(
                known.number(), known.name() == null ? name : known.name(), known.bic() == null ? bic : known.bic());
    }

    private void card(Segment fii) {
        if (card == null && !fii.look(2).isEmpty()) {
            card = new Card(fii.text(2, 1), name(fii));
        }
    }

    /** C078, without the spaces that people write in it. */
    private String number(Segment fii) {
        String number = fii.text(2, 1);
        return number == null ? null : reading.places().keep(number.replace(" ", ""), fii.place(2, 1));
    }

    private static String name(Segment fii) {
        String name = joined(fii.text(2, 2), fii.text(2, 3));
        return name.isEmpty() ? null : name;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> p != null && !p.isEmpty()).collect(Collectors.joining(" "));
    }

    private Account first() {
        return accounts.isEmpty() ? new Account(null, null, null) : accounts.get(0);
    }

    /** BT-84 of the first account, or null. */
    String account() {
        return first().number();
    }

    /**
     * The rest, or null; what follows from account, card and mandate is not said of the means.
     *
     * @param mandate BT-89, or null
     */
    Payment payment(TextsFromEdifact texts, String mandate, String currency) {
        String implied = MeansOfPayment.of(account() != null, mandate != null, card != null, currency);
        Payment payment = new Payment(
                texts.terms(),
                implied.equals(means) ? null : means,
                texts.means(),
                first().name(),
                first().bic(),
                accounts.stream().skip(1).toList(),
                card,
                mandate,
                debited);
        return payment.equals(NOTHING) ? null : payment;
    }
}
