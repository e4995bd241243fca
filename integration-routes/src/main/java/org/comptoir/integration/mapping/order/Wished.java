package org.comptoir.integration.mapping.order;

import java.time.LocalDate;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;

/**
 * When goods are wished: on a day, or in a period. UBL has a period alone (RequestedDeliveryPeriod): one day is its first
 * day, or its first and last one; a last day besides makes it a period, of which no day is wished before others. Order-X has
 * both.
 *
 * @param day or null; period or null
 */
record Wished(LocalDate day, Period period) {
    private static final Wished NEVER = new Wished(null, null);

    /** What the section says of it. */
    static Wished read(Section section, Values values) {
        LocalDate day = values.date(section, "day");
        LocalDate from = values.date(section, "from");
        LocalDate until = values.date(section, "until");
        boolean bounded = until != null && !until.equals(from);
        return bounded ? new Wished(day, new Period(from, until)) : new Wished(day == null ? from : day, null);
    }

    /** What the document's first delivery says of it. */
    static Wished ofDelivery(Section root, Values values) {
        return root.section("delivery").map(s -> read(s, values)).orElse(NEVER);
    }

    /** Puts the period into the section, else the day. */
    void write(Section section) {
        boolean bounded = period != null && (period.start() != null || period.end() != null);
        new Texts(section).date("from", bounded ? period.start() : day).date("until", bounded ? period.end() : null);
    }
}
