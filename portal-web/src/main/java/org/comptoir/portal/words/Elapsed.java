package org.comptoir.portal.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long ago or how long still, in words; the exact moment is told beside it. */
public final class Elapsed {
    private static final Duration SHORT = Duration.ofHours(8);

    private final Instant now;
    private final Words words;
    private final Formats formats;

    public Elapsed(Instant now, Locale reader) {
        this.now = now;
        this.words = Words.of(reader);
        this.formats = Formats.of(reader);
    }

    /** "just now", "12 min ago", "3 h ago", "yesterday 14:54", the date when it is longer. */
    public String since(Instant moment) {
        long minutes = ChronoUnit.MINUTES.between(moment, now);
        if (minutes < 0) {
            return formats.moment(moment);
        }
        if (minutes < 60) {
            return minutes < 1 ? words.say("common", "justNow") : words.say("common", "minutesAgo", minutes);
        }
        long days = ChronoUnit.DAYS.between(day(moment), day(now));
        return days == 0 ? words.say("common", "hoursAgo", minutes / 60) : daysAgo(moment, days);
    }

    /** "45 min left", "4 h left", "2 days left", "3 h late". */
    public String left(Instant deadline) {
        Duration left = Duration.between(now, deadline);
        String kind = left.isNegative() ? "late" : "left";
        Duration length = left.abs();
        if (length.toMinutes() < 60) {
            return words.say("common", kind + "Minutes", length.toMinutes());
        }
        return length.toHours() < 48
                ? words.say("common", kind + "Hours", length.toHours())
                : words.say("common", kind + "Days", length.toDays());
    }

    /** The colour of the time left: none, attention in the last hours, danger when it is over. */
    public String tone(Instant deadline) {
        Duration left = Duration.between(now, deadline);
        if (left.isNegative()) {
            return "danger";
        }
        return left.compareTo(SHORT) < 0 ? "attention" : "calm";
    }

    private String daysAgo(Instant moment, long days) {
        return days == 1 ? words.say("common", "yesterday", formats.time(moment)) : formats.date(day(moment));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
