package org.comptoir.integration.mapping.en16931;

import java.util.List;
import org.comptoir.integration.syntax.binding.Section;

/** What must be there: BR-01 to BR-57, BR-CO-04, -18 to -20. BR-CO-21 to -24 say what BR-33, -38, -42 and -44 say. */
final class Presence {
    private Presence() {}

    static List<Rule> rules() {
        return List.of(
                needs("BR-01", "", "BT-24"),
                needs("BR-02", "", "BT-1"),
                needs("BR-03", "", "BT-2"),
                needs("BR-04", "", "BT-3"),
                needs("BR-05", "", "BT-5"),
                needs("BR-06", "", "BG-4/BT-27"),
                needs("BR-07", "", "BG-7/BT-44"),
                needs("BR-08", "", "BG-4/BG-5"),
                needs("BR-09", "BG-4/BG-5", "BT-40"),
                needs("BR-10", "", "BG-7/BG-8"),
                needs("BR-11", "BG-7/BG-8", "BT-55"),
                needs("BR-12", "", "BG-22/BT-106"),
                needs("BR-13", "", "BG-22/BT-109"),
                needs("BR-14", "", "BG-22/BT-112"),
                needs("BR-15", "", "BG-22/BT-115"),
                needs("BR-16", "", "BG-25"),
                needs("BR-17", "BG-10", "BT-59"),
                needs("BR-18", "BG-11", "BT-62"),
                needs("BR-19", "BG-11", "BG-12"),
                needs("BR-20", "BG-11/BG-12", "BT-69"),
                needs("BR-21", "BG-25", "BT-126"),
                needs("BR-22", "BG-25", "BT-129"),
                needs("BR-24", "BG-25", "BT-131"),
                needs("BR-25", "BG-25", "BT-153"),
                needs("BR-26", "BG-25", "BT-146"),
                needs("BR-31", "BG-20", "BT-92"),
                needs("BR-32", "BG-20", "BT-95"),
                needs("BR-33", "BG-20", "BT-97", "BT-98"),
                needs("BR-36", "BG-21", "BT-99"),
                needs("BR-37", "BG-21", "BT-102"),
                needs("BR-38", "BG-21", "BT-104", "BT-105"),
                needs("BR-41", "BG-25/BG-27", "BT-136"),
                needs("BR-42", "BG-25/BG-27", "BT-139", "BT-140"),
                needs("BR-43", "BG-25/BG-28", "BT-141"),
                needs("BR-44", "BG-25/BG-28", "BT-144", "BT-145"),
                needs("BR-45", "BG-23", "BT-116"),
                needs("BR-46", "BG-23", "BT-117"),
                needs("BR-47", "BG-23", "BT-118"),
                needs("BR-49", "BG-16", "BT-81"),
                needs("BR-50", "BG-16/BG-17", "BT-84", "X-84"),
                needs("BR-52", "BG-24", "BT-122"),
                needs("BR-54", "BG-25/BG-32", "BT-160"),
                needs("BR-54", "BG-25/BG-32", "BT-161"),
                needs("BR-55", "BG-3", "BT-25"),
                needs("BR-56", "BG-11", "BT-63"),
                needs("BR-57", "BG-13/BG-15", "BT-80"),
                needs("BR-CO-04", "BG-25", "BT-151"),
                needs("BR-CO-18", "", "BG-23"),
                needs("BR-CO-19", "BG-14", "BT-73", "BT-74", "BT-8"),
                needs("BR-CO-20", "BG-25/BG-26", "BT-134", "BT-135"),
                needs("BR-CO-26", "", "BG-4/BT-29", "BG-4/BT-30", "BG-4/BT-31"));
    }

    /** In each section at {@code context} one of {@code paths} must say something. */
    private static Rule needs(String rule, String context, String... paths) {
        return (invoice, report) -> {
            for (Section section : Paths.sections(invoice, context)) {
                if (!Paths.has(section, paths)) {
                    report.broken(rule, section.place());
                }
            }
        };
    }
}
