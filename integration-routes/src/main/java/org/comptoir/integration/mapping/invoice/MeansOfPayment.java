package org.comptoir.integration.mapping.invoice;

import java.util.Map;
import java.util.function.Predicate;

/** BT-81 (UNCL4461) where the invoice does not say it: what follows from its account, currency, mandate and card. */
final class MeansOfPayment {
    /** What older code lists have instead: SEPA's are transfers and debits as others are. */
    private static final Map<String, String> OLDER = Map.of("58", "30", "59", "49", "49", "31");

    private MeansOfPayment() {}

    /** The code for {@code means}, which may be null, in a list of codes, else the nearest that it has; null for none. */
    static String in(Predicate<String> codes, String means) {
        String code = means;
        while (code != null && !codes.test(code)) {
            code = OLDER.get(code);
        }
        return code;
    }

    /** 59 or 49 direct debit (of SEPA or not), 58 or 30 credit transfer, 48 card, 1 not agreed here. */
    static String of(boolean account, boolean mandate, boolean card, String currency) {
        boolean euro = "EUR".equals(currency);
        if (mandate) {
            return euro ? "59" : "49";
        } else if (account) {
            return euro ? "58" : "30";
        }
        return card ? "48" : "1";
    }
}
