package org.comptoir.system.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Messages of the demo world's partners, D.96A after EANCOM. */
final class Edifact {
    private static final String GARDOISE = "9520000120009";
    private static final String VISSERIES = "9520000210007";
    private static final String US = "9520000000011";

    private Edifact() {}

    /** An order of two articles; {@code reference} is the interchange's. */
    static String order(String number, String reference) {
        return order(number, reference, "9522000000206");
    }

    /** The same with another second article. */
    static String order(String number, String reference, String secondGtin) {
        return interchange(
                GARDOISE,
                reference,
                "ORDERS:D:96A:UN:EAN008",
                List.of(
                        "BGM+220+" + number + "+9",
                        "DTM+137:20261122:102",
                        "DTM+2:20261201:102",
                        "NAD+BY+" + GARDOISE + "::9",
                        "NAD+SU+" + VISSERIES + "::9",
                        "NAD+DP+9520000120016::9",
                        "CUX+2:EUR:9",
                        "LIN+1++9522000000015:EN",
                        "QTY+21:200:PCE",
                        "LIN+2++" + secondGtin + ":EN",
                        "QTY+21:500:PCE",
                        "UNS+S",
                        "CNT+2:2"));
    }

    /** The same in another currency. */
    static String orderIn(String currency, String number, String reference) {
        return order(number, reference).replace("CUX+2:EUR:9", "CUX+2:" + currency + ":9");
    }

    /** The same with more text than an order keeps, and the second article by the case. */
    static String wordyOrder(String number, String reference) {
        String words = "FTX+AAI+++" + String.join(":", Collections.nCopies(5, "x".repeat(70))) + "'\n";
        return order(number, reference)
                .replace("NAD+BY", words.repeat(4) + "NAD+BY")
                .replace("UNT+15", "UNT+19")
                .replace("QTY+21:500:PCE", "QTY+21:5:CS");
    }

    /** Our order has arrived with the supplier, who decides later. */
    static String received(String order, String reference) {
        return response(order, reference).replace("+29'", "+12+AB'");
    }

    /** The supplier accepts all of our order. */
    static String response(String order, String reference) {
        return interchange(
                VISSERIES,
                reference,
                "ORDRSP:D:96A:UN:EAN005",
                List.of(
                        "BGM+231+R" + reference + "+29",
                        "DTM+137:20261122:102",
                        "RFF+ON:" + order,
                        "NAD+BY+" + GARDOISE + "::9",
                        "NAD+SU+" + VISSERIES + "::9",
                        "UNS+S"));
    }

    /** All of the order leaves. */
    static String despatch(String order, String reference) {
        return interchange(
                VISSERIES,
                reference,
                "DESADV:D:96A:UN:EAN005",
                List.of(
                        "BGM+351+B" + reference + "+9",
                        "DTM+137:20261123:102",
                        "DTM+11:20261123:102",
                        "RFF+ON:" + order,
                        "NAD+BY+" + GARDOISE + "::9",
                        "NAD+SU+" + VISSERIES + "::9",
                        "CPS+1",
                        "LIN+1++9522000000015:EN",
                        "QTY+12:200:PCE",
                        "RFF+ON:" + order + ":1",
                        "LIN+2++9522000000206:EN",
                        "QTY+12:500:PCE",
                        "RFF+ON:" + order + ":2"));
    }

    /** 200 at 0.042 and 500 at 0.018, 20 % VAT: 17.40 net, 20.88 in all. */
    static String invoice(String order, String reference, String number) {
        return interchange(
                VISSERIES,
                reference,
                "INVOIC:D:96A:UN:EAN008",
                List.of(
                        "BGM+380+" + number + "+9",
                        "DTM+137:20261204:102",
                        "RFF+ON:" + order,
                        "NAD+SU+" + VISSERIES + "::9",
                        "NAD+BY+" + US + "::9",
                        "CUX+2:EUR:4",
                        "PAT+3",
                        "DTM+13:20270103:102",
                        "LIN+1++9522000000015:EN",
                        "QTY+47:200:PCE",
                        "MOA+203:8.40",
                        "PRI+AAA:0.042",
                        "RFF+ON:" + order + ":1",
                        "TAX+7+VAT+++:::20+S",
                        "LIN+2++9522000000206:EN",
                        "QTY+47:500:PCE",
                        "MOA+203:9.00",
                        "PRI+AAA:0.018",
                        "RFF+ON:" + order + ":2",
                        "TAX+7+VAT+++:::20+S",
                        "UNS+S",
                        "CNT+2:2",
                        "MOA+79:17.40",
                        "MOA+125:17.40",
                        "MOA+124:3.48",
                        "MOA+9:20.88",
                        "TAX+7+VAT+++:::20+S",
                        "MOA+125:17.40",
                        "MOA+124:3.48"));
    }

    private static String interchange(String sender, String reference, String type, List<String> body) {
        List<String> segments = new ArrayList<>();
        segments.add("UNB+UNOC:3+" + sender + ":14+" + US + ":14+261122:0930+" + reference);
        segments.add("UNH+1+" + type);
        segments.addAll(body);
        segments.add("UNT+" + (body.size() + 2) + "+1");
        segments.add("UNZ+1+" + reference);
        return "UNA:+.? '\n" + String.join("'\n", segments) + "'\n";
    }
}
