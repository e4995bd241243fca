package org.comptoir.settlement;

import java.io.Serializable;
import java.util.List;

/** A page of payout runs. @param nextKey where the next page begins, or null after the last */
public record PayoutRunPage(List<PayoutRunRow> runs, String nextKey) implements Serializable {}
