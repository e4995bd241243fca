package org.comptoir.integration.mapping.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/**
 * What the head of an order, of its change or of the answer to either says beside parties and lines: its first segment, REF, N9,
 * FOB, SAC, ITD, DTM, and the total below CTT.
 */
public final class X12OrderTerms {
    /** Element 336: basic, previously agreed upon, mutually defined: terms that the words say in full. */
    private static final Set<String> IN_WORDS = Set.of("01", "14", "ZZ");

    private final Reading reading;
    private final X12References references;
    private final X12WishedDays days;
    private final X12DeliveryTerms delivery = new X12DeliveryTerms();
    private final List<String> payment = new ArrayList<>();
    private final List<AllowanceCharge> parts = new ArrayList<>();
    private String kind;
    private Money total;

    X12OrderTerms(Reading reading, X12DayKinds kinds) {
        this.reading = reading;
        this.references = new X12References(reading);
        this.days = new X12WishedDays(reading, kinds);
    }

    /** The order's kind (element 92). @return whether it is of a kind of its own */
    boolean kind(Segment beginning, int element) {
        kind = X12OrderKinds.of(beginning, element);
        return kind != null;
    }

    /** The first segment's numbers of a release (element 328) and of a contract (367). */
    public void numbers(Segment beginning, int release, int contract) {
        references.add("RE", beginning, release);
        references.add("CT", beginning, contract);
    }

    void reference(Segment refOrN9) {
        references.add(refOrN9);
    }

    /** The number of the first reference of one of these types (UNCL1153), which is none of the terms' then. */
    public Optional<String> take(String... types) {
        return references.take(types);
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

    void total(Group ctt, LineCheck check) {
        total = X12OrderTotals.lines(ctt, parts, check, reading);
    }

    /** What the lines add up to, or null. */
    public Money total() {
        return total;
    }

    /** The day on which all goods come, or null. */
    public LocalDate day() {
        return days.day();
    }

    /** All that was read. */
    public OrderTerms terms() {
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
