package org.comptoir.invoicing;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** Where the door for machines leaves its reader of invoices when it opens. */
@Singleton
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InvoiceReaders {
    private InvoiceReader reader;

    /** The reader from now on; null when the door closes. */
    public void use(InvoiceReader reader) {
        this.reader = reader;
    }

    /** What the file says; empty when it is no data, or while the door is closed: it is then typed by hand. */
    @Lock(LockType.READ)
    public Optional<ReadInvoice> read(byte[] file) {
        return reader == null ? Optional.empty() : reader.read(file);
    }
}
