package org.comptoir.exchange;

/** In which form a partner writes or reads a document (EXC-01, EXC-06). */
public enum Format {
    /** EDIFACT directory D.96A, EANCOM's use of it. */
    D96A,
    /** EDIFACT directory D.01B, EANCOM's use of it. */
    D01B,
    /** X12 release 004010. */
    X12_4010,
    /** X12 release 005010. */
    X12_5010,
    /** The partner's own file, read by the mapping in his profile. */
    PARTNER_FILE,
    /** XML messages of ISO 20022. */
    ISO20022
}
