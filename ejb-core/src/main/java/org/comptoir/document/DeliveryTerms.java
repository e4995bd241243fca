package org.comptoir.document;

import java.io.Serializable;

/**
 * Who delivers how far, and who bears cost and risk (EDIFACT TOD, X12 FOB, UBL DeliveryTerms); each part may be null.
 *
 * @param code UNCL4053: an Incoterm (DAP, FCA …), or a code of the parties
 * @param text the same in words
 * @param place where they end, in words
 */
public record DeliveryTerms(String code, String text, String place) implements Serializable {}
