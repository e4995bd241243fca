package org.comptoir.integration.mapping.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.kernel.money.Money;

/** What the loop of a line of 850, 860, 855 or 865 says beside article, quantity and price. */
public final class X12OrderLine {
    /** Element 522: the total of a line. */
    static final String NET = "1";

    private final Group group;
    private final Reading reading;
    private final X12DayKinds kinds;
    private final X12Values values;

    /** @param group begins with PO1 or POC */
    public X12OrderLine(Group group, Reading reading, X12DayKinds kinds) {
        this.group = group;
        this.reading = reading;
        this.kinds = kinds;
        this.values = new X12Values(reading);
    }

    /** When its goods come: its DTM. */
    public X12WishedDays days() {
        return days(null);
    }

    /** The same. @param said the day of delivery that another segment says already, or null */
    public X12WishedDays days(LocalDate said) {
        X12WishedDays days = new X12WishedDays(reading, kinds, said);
        group.segments("DTM").forEach(days::add);
        return days;
    }

    /** PO4: how many pieces a trade unit holds, or null. */
    public BigDecimal packSize() {
        return group.first("PO4").map(po4 -> values.number(po4, 1)).orElse(null);
    }

    /** Its parts in SDQ and SCH. */
    public List<Delivery> deliveries() {
        return X12Deliveries.of(group, reading, kinds);
    }

    /** What is agreed for it. */
    public OrderLineTerms terms(X12WishedDays days, List<Delivery> deliveries) {
        X12References references = new X12References(reading);
        group.segments("REF").forEach(references::add);
        group.groups("N9").forEach(n9 -> references.add(n9.trigger()));
        return new OrderLineTerms(
                references.all(),
                days.period(),
                X12AllowanceCharges.of(group, reading),
                net(),
                new X12Taxes(reading).first(group),
                deliveries);
    }

    /** The amount in PAM, else in AMT, which is a loop where more stands below it, or null. */
    private Money net() {
        Stream<Money> inPam = group.segments("PAM").stream()
                .filter(pam -> pam.code(4).equals(NET))
                .map(pam -> values.amount(pam, 5));
        Stream<Money> inAmt = Stream.concat(
                        group.segments("AMT").stream(),
                        group.groups("AMT").stream().map(Group::trigger))
                .filter(amt -> amt.code(1).equals(NET))
                .map(amt -> values.amount(amt, 2));
        return Stream.concat(inPam, inAmt).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
