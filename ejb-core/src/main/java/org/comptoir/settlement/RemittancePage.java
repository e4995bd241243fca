package org.comptoir.settlement;

import java.io.Serializable;
import java.util.List;

/** A page of remittance advices. @param nextKey where the next page begins, or null after the last */
public record RemittancePage(List<RemittanceRow> remittances, String nextKey) implements Serializable {}
