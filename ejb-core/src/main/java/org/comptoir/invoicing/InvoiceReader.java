package org.comptoir.invoicing;

import java.util.Optional;

/** Tells an invoice out of a file, whatever its format; the door for machines has one (INV-03). */
public interface InvoiceReader {
    /** What {@code file} says as an invoice; empty when it is no data, a scan for instance. Never throws. */
    Optional<ReadInvoice> read(byte[] file);
}
