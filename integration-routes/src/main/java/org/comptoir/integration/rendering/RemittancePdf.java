package org.comptoir.integration.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.comptoir.filing.FileContent;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceTable;
import org.comptoir.integration.syntax.pdf.PdfWriter;
import org.comptoir.settlement.RemittanceJob;
import org.comptoir.settlement.RemittanceRenderer;

/** The remittance advice as a page. */
@ApplicationScoped
public class RemittancePdf implements RemittanceRenderer {
    @Override
    public int position() {
        return 3;
    }

    @Override
    public FileContent render(RemittanceJob job) {
        Locale locale = "fr".equals(job.language()) ? Locale.FRANCE : Locale.UK;
        byte[] pages = PdfWriter.write(RemittanceTable.of(job), locale);
        return new FileContent(RemittanceTable.fileName(job) + ".pdf", "application/pdf", pages);
    }
}
