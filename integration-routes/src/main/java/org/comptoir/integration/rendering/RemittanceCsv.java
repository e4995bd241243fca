package org.comptoir.integration.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import org.comptoir.filing.FileContent;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceTable;
import org.comptoir.integration.syntax.csv.CsvWriter;
import org.comptoir.settlement.RemittanceJob;
import org.comptoir.settlement.RemittanceRenderer;

/** The remittance advice as separated values, with the decimal sign of the reader's language. */
@ApplicationScoped
public class RemittanceCsv implements RemittanceRenderer {
    @Override
    public int position() {
        return 2;
    }

    @Override
    public FileContent render(RemittanceJob job) {
        CsvWriter writer = new CsvWriter("fr".equals(job.language()) ? ',' : '.');
        byte[] bytes = writer.write(RemittanceTable.of(job));
        return new FileContent(RemittanceTable.fileName(job) + ".csv", "text/csv", bytes);
    }
}
