package org.comptoir.integration.mapping.invoice;

import java.util.Set;

/**
 * What the numbers in PIA are by their kind (UNCL7143, D.96A to D.21B): BT-158 may have any of these codes as its scheme, and
 * a segment has one place for classifications and for the article's own numbers.
 */
final class ItemNumbers {
    /** Nomenclatures, groups of articles and classes of danger: what an article is, not which one. */
    private static final Set<String> CLASSIFICATIONS = Set.of(
            ("AY CC CG CV EMD FS GB GN GU HS SG SRT SRU SRZ SSA SSB SSC SSD SSE SSG SSH SSI SSK SSL SSM SSN SSO SSP SSQ SSR "
                            + "SST SSU SSV SSW SSX SSY SSZ STA STB STC STD STE STF STG STH STI STJ STK STL STM STN STO STP "
                            + "STQ STR STS STT STU STV STW STX STY STZ SUA SUB SUC SUD SUG SUH SUI SUJ SUK SUL SUM TG TSN "
                            + "TSO TSP TSQ TSR TSS TST ZZZ")
                    .split(" "));

    /** The article's own numbers, and those of a piece, a batch or an order: a reader takes them for that. */
    private static final Set<String> OWN = Set.of(
            "AD AE AF AJ AK AP BB BP BU CR CU EAN EN EU IN NB ON PL PO RU SA SN SRV SRX SRY SUF UP VN VP".split(" "));

    private ItemNumbers() {}

    /** Whether numbers of this kind classify an article. */
    static boolean classify(String kind) {
        return CLASSIFICATIONS.contains(kind);
    }

    /** Whether a number of this kind would be taken for one of the article, of a piece or of an order. */
    static boolean areOwn(String kind) {
        return OWN.contains(kind);
    }
}
