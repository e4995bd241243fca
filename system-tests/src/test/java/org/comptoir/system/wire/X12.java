package org.comptoir.system.wire;

import java.util.ArrayList;
import java.util.List;

/** What the ERP of Gardoise Distribution would send if it spoke X12, release 004010. */
final class X12 {
    private static final String GARDOISE = "9520000120009";
    private static final String VISSERIES = "9520000210007";
    /** How he calls us. */
    static final String US = "COMPTOIR";

    private X12() {}

    /** A control number of nine digits that was never used before. */
    static String control() {
        return "%09d".formatted(Long.parseLong(Wire.fresh("")) % 1_000_000_000);
    }

    /** An order of two articles. */
    static String order(String number, String control) {
        return interchange(
                control,
                "PO",
                "850",
                List.of(
                        "BEG*00*SA*" + number + "**20261122",
                        "CUR*BY*EUR",
                        "DTM*002*20261201",
                        "N1*BY**UL*" + GARDOISE,
                        "N1*SU**UL*" + VISSERIES,
                        "N1*ST**UL*9520000120016",
                        "PO1*10*200*EA*0.042**EN*9522000000015",
                        "PO1*20*500*EA*0.018**EN*9522000000206",
                        "CTT*2"));
    }

    /** The functional answer to our set of {@code group} in the interchange {@code answered}. @param word A or R */
    static String answer(String control, String group, String set, String answered, String word) {
        return interchange(
                control,
                "FA",
                "997",
                List.of(
                        "AK1*" + group + "*" + answered,
                        "AK2*" + set + "*0001",
                        word.equals("A") ? "AK5*A" : "AK5*R*5",
                        "AK9*" + word + "*1*1*" + (word.equals("A") ? "1" : "0")));
    }

    /** The envelope of {@code answered} has arrived; nothing is said of what is in it. */
    static String received(String control, String answered) {
        return isa(control) + "~\nTA1*" + answered + "*261122*0930*A*000~\nIEA*0*" + control + "~\n";
    }

    private static String interchange(String control, String group, String set, List<String> body) {
        List<String> segments = new ArrayList<>();
        segments.add(isa(control));
        segments.add("GS*" + group + "*" + GARDOISE + "*" + US + "*20261122*0930*" + Integer.parseInt(control)
                + "*X*004010");
        segments.add("ST*" + set + "*0001");
        segments.addAll(body);
        segments.add("SE*" + (body.size() + 2) + "*0001");
        segments.add("GE*1*" + Integer.parseInt(control));
        segments.add("IEA*1*" + control);
        return String.join("~\n", segments) + "~\n";
    }

    private static String isa(String control) {
        return "ISA*00*          *00*          *ZZ*%-15s*ZZ*%-15s*261122*0930*U*00401*%s*0*P*>"
                .formatted(GARDOISE, US, control);
    }
}
