package org.comptoir.settlement;

import java.io.Serializable;
import org.comptoir.document.RemittanceAdvice;

/** A paid payout whose files are to be made. @param language in which its words are written: {@code fr} or {@code en} */
public record RemittanceJob(long payoutId, String number, String language, RemittanceAdvice advice, PayoutView payout)
        implements Serializable {}
