package org.comptoir.integration.syntax.x12;

import org.comptoir.integration.syntax.edi.Segment;

/**
 * What GS and ST say of a transaction set.
 *
 * @param reference ST02
 * @param type ST01, for example {@code 850}
 * @param version ST03, else GS08, for example {@code 004010VICS}
 * @param functionalGroup GS01, for example {@code PO}; groupReference GS06
 */
public record SetHeader(String reference, String type, String version, String functionalGroup, String groupReference) {
    static SetHeader of(Segment gs, Segment st) {
        String own = st.code(3).strip();
        return new SetHeader(
                st.code(2).strip(),
                st.code(1).strip(),
                own.isEmpty() ? gs.code(8).strip() : own,
                gs.code(1).strip(),
                gs.code(6).strip());
    }

    /** TA1 stands alone, as if it were a set of one segment. */
    static SetHeader ofTa1(Segment ta1) {
        return new SetHeader(ta1.code(1).strip(), "TA1", "", "", "");
    }

    /** The release without industry suffix, for example {@code 004010}. */
    public String release() {
        return version.length() < 6 ? version : version.substring(0, 6);
    }
}
