package org.comptoir.integration.mapping.x12;

import java.util.Set;

/** By which codes of element 374 a set says when goods come. */
public enum X12DayKinds {
    /** As the buyer wants it: 002 a day of delivery; 010 a day of shipment, 106 and 108 any other by which it is wanted. */
    WISHED("002", Set.of("002"), Set.of("010", "106", "108"), Set.of("064", "071", "037"), Set.of("063", "074", "038")),
    /**
     * As the seller promises it: 067 and 069 a day of delivery; 017 one that he expects, 002 the one that was wanted, 010, 011,
     * 068 and 079 a day of shipment.
     */
    PROMISED(
            "067",
            Set.of("067", "069"),
            Set.of("002", "010", "011", "017", "068", "079"),
            Set.of("064", "071", "037", "070"),
            Set.of("063", "074", "038", "072", "073"));

    private final String written;
    private final Set<String> deliveries;
    private final Set<String> others;
    private final Set<String> starts;
    private final Set<String> ends;

    X12DayKinds(String written, Set<String> deliveries, Set<String> others, Set<String> starts, Set<String> ends) {
        this.written = written;
        this.deliveries = deliveries;
        this.others = others;
        this.starts = starts;
        this.ends = ends;
    }

    /** The code for a day of delivery. */
    public String written() {
        return written;
    }

    /** Whether it is a day of delivery. */
    public boolean isDelivery(String code) {
        return deliveries.contains(code);
    }

    /** Whether it is a day that is taken where no day of delivery is said. */
    boolean isOther(String code) {
        return others.contains(code);
    }

    /** Whether goods come on such a day, at least as far as is known. */
    public boolean isDay(String code) {
        return isDelivery(code) || isOther(code);
    }

    /** Whether nothing comes before such a day. */
    boolean isStart(String code) {
        return starts.contains(code);
    }

    /** Whether nothing comes after such a day. */
    boolean isEnd(String code) {
        return ends.contains(code);
    }
}
