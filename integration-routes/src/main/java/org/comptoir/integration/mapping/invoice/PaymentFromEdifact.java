package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** One without its number is the first all the same. */
    private void credited(Segment fii) {
        fii.code(3, 2);
        fii.code(3, 3);
        accounts.add(new Account(number(fii), name(fii), fii.text(3, 1)));
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
        String name = Stream.of(fii.text(2, 2), fii.text(2, 3))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
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
