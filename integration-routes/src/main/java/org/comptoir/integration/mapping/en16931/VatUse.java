package org.comptoir.integration.mapping.en16931;

/**
 * Where a VAT category is used: on a line, a document's allowance or charge.
 *
 * @param parties the number of the rule about the parties' VAT numbers; rates that about the rate
 * @param sign what the amount counts in the breakdown
 */
record VatUse(String section, String category, String rate, String amount, int sign, String parties, String rates) {
    static final VatUse LINE = new VatUse("BG-25", "BT-151", "BT-152", "BT-131", 1, "02", "05");
    static final VatUse ALLOWANCE = new VatUse("BG-20", "BT-95", "BT-96", "BT-92", -1, "03", "06");
    static final VatUse CHARGE = new VatUse("BG-21", "BT-102", "BT-103", "BT-99", 1, "04", "07");

    static VatUse[] all() {
        return new VatUse[] {LINE, ALLOWANCE, CHARGE};
    }
}
