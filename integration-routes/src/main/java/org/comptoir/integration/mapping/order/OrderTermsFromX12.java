package org.comptoir.integration.mapping.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12AllowanceCharges;
import org.comptoir.integration.mapping.x12.X12DeliveryTerms;
import org.comptoir.integration.mapping.x12.X12References;
import org.comptoir.integration.mapping.x12.X12WishedDays;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/** What the head of an 850 says beside parties and lines: BEG02, 04 and 06, REF, N9, FOB, SAC, ITD, DTM. */
final class OrderTermsFromX12 {
    /** Element 336: basic, previously agreed upon, mutually defined: terms that the words say in full. */
    private static final Set<String> IN_WORDS = Set.of("01", "14", "ZZ");

    private final Reading reading;
    private final X12References references;
    private final X12WishedDays days;
    private final X12DeliveryTerms delivery = new X12DeliveryTerms();
    private final List<String> payment = new ArrayList<>();
    private final List<AllowanceCharge> parts = new ArrayList<>();
    private String kind;

    OrderTermsFromX12(Reading reading) {
        this.reading = reading;
        this.references = new X12References(reading);
        this.days = new X12WishedDays(reading);
    }

    /** BEG: the order's kind, its release, its contract. @return whether it is of a kind of its own */
    boolean begin(Segment beg) {
        kind = X12OrderKinds.of(beg);
        references.add("RE", beg, 4);
        references.add("CT", beg, 6);
        return kind != null;
    }

    void reference(Segment refOrN9) {
        references.add(refOrN9);
    }

    void day(Segment dtm) {
        days.add(dtm);
    }

    void delivery(Segment fob) {
        delivery.add(fob);
    }

    /** ITD: the terms in words (ITD12); discounts and days of payment are told as left over. */
    void payment(Segment itd) {
        if (IN_WORDS.contains(itd.look(1))) {
            itd.code(1);
        }
        String words = itd.text(12);
        if (words != null) {
            payment.add(words);
        }
    }

    void part(Group sac) {
        X12AllowanceCharges.read(sac, reading).ifPresent(parts::add);
    }

    /** The wished day, or null. */
    LocalDate wished() {
        return days.wished();
    }

    /** @param total AMT TT, or null */
    OrderTerms terms(Money total) {
        return new OrderTerms(
                kind,
                references.all(),
                days.period(),
                delivery.terms(),
                payment.isEmpty() ? null : String.join(" ", payment),
                parts,
                total);
    }
}
