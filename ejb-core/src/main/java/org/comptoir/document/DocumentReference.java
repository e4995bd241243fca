package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Another document that a document names (EDIFACT RFF, X12 REF, UBL DocumentReference).
 *
 * @param type UNCL1153: CT contract, AAG offer, PD promotion, CR the customer's own reference, VN the supplier's number of
 *     the order …; never null
 * @param number as its author wrote it; never null
 * @param lineId the line of that document, or null; issued its day, or null
 */
public record DocumentReference(String type, String number, String lineId, LocalDate issued) implements Serializable {}
