package org.comptoir.integration.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.comptoir.invoicing.InvoiceReaders;

/** Brings the domain the reader of invoices that are data, which only this archive has (INV-03). */
@Singleton
@Startup
public class InvoiceDoor {
    @EJB
    private InvoiceReaders readers;

    @PostConstruct
    void open() {
        readers.use(InvoiceFile::read);
    }

    @PreDestroy
    void close() {
        readers.use(null);
    }
}
