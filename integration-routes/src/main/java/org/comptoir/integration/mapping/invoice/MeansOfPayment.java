package org.comptoir.integration.mapping.invoice;

/** BT-81 (UNCL4461) where the invoice does not say it: what follows from its account, currency, mandate and card. */
final class MeansOfPayment {
    private MeansOfPayment() {}

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
