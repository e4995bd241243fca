package org.comptoir.integration.mapping.en16931;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Term;

/** BR-DEC: amounts have at most two decimals. */
final class Decimals {
    private Decimals() {}

    static List<Rule> rules() {
        return List.of(
                two("01", "BG-20/BT-92"),
                two("02", "BG-20/BT-93"),
                two("05", "BG-21/BT-99"),
                two("06", "BG-21/BT-100"),
                two("09", "BG-22/BT-106"),
                two("10", "BG-22/BT-107"),
                two("11", "BG-22/BT-108"),
                two("12", "BG-22/BT-109"),
                two("13", "BT-110"),
                two("13", "BG-22/BT-110"),
                two("14", "BG-22/BT-112"),
                two("16", "BG-22/BT-113"),
                two("17", "BG-22/BT-114"),
                two("18", "BG-22/BT-115"),
                two("19", "BG-23/BT-116"),
                two("20", "BG-23/BT-117"),
                two("23", "BG-25/BT-131"),
                two("24", "BG-25/BG-27/BT-136"),
                two("25", "BG-25/BG-27/BT-137"),
                two("27", "BG-25/BG-28/BT-141"),
                two("28", "BG-25/BG-28/BT-142"));
    }

    private static Rule two(String number, String path) {
        return (invoice, report) -> Paths.terms(invoice, path).stream()
                .filter(Decimals::finer)
                .forEach(t -> report.broken("BR-DEC-" + number, t.place(), t.text()));
    }

    private static boolean finer(Term term) {
        return Values.number(term.text())
                .map(BigDecimal::scale)
                .filter(s -> s > 2)
                .isPresent();
    }
}
