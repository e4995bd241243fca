package org.comptoir.invoicing;

import java.io.Serializable;
import java.time.LocalDate;
import org.comptoir.kernel.money.Money;

/**
 * An invoice or credit note as a supplier enters it (INV-01).
 *
 * @param typeCode UNCL1001: 380 invoice, 381 credit note
 * @param net the total excl. VAT, positive for a credit note too
 * @param vat the VAT, or null: then it follows from the rates of the order's lines
 * @param issuedOn the document's date, or null for today
 * @param mediaType as the browser says; what counts is the content
 */
public record NewInvoice(
        String orderNumber,
        String invoiceNumber,
        String typeCode,
        Money net,
        Money vat,
        LocalDate issuedOn,
        String fileName,
        String mediaType,
        byte[] bytes)
        implements Serializable {}
