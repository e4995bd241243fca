package org.comptoir.integration.mapping.xml;

import java.time.LocalDate;
import org.comptoir.document.Period;
import org.comptoir.integration.syntax.binding.Section;

/**
 * When goods are wished or promised: on a day, or in a period. UBL has a period alone (RequestedDeliveryPeriod,
 * PromisedDeliveryPeriod): one day is its first day, or its first and last one; a last day besides makes it a period, of which no
 * day counts before others. Order-X has both.
 *
 * @param day or null; period or null
 */
public record DeliveryDays(LocalDate day, Period period) {
    private static final DeliveryDays NEVER = new DeliveryDays(null, null);

    /** What the section says of it. */
    public static DeliveryDays read(Section section, Values values) {
        LocalDate day = values.date(section, "day");
        LocalDate from = values.date(section, "from");
        LocalDate until = values.date(section, "until");
        boolean bounded = until != null && !until.equals(from);
        return bounded
                ? new DeliveryDays(day, new Period(from, until))
                : new DeliveryDays(day == null ? from : day, null);
    }

    /** What the document's first delivery says of it. */
    public static DeliveryDays ofDelivery(Section root, Values values) {
        return root.section("delivery").map(s -> read(s, values)).orElse(NEVER);
    }

    /** Puts the period into the section, else the day. */
    public void write(Section section) {
        boolean bounded = period != null && (period.start() != null || period.end() != null);
        new Texts(section).date("from", bounded ? period.start() : day).date("until", bounded ? period.end() : null);
    }
}
