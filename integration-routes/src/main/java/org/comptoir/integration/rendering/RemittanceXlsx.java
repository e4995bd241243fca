package org.comptoir.integration.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import org.comptoir.filing.FileContent;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceTable;
import org.comptoir.integration.syntax.xlsx.XlsxWriter;
import org.comptoir.settlement.RemittanceJob;
import org.comptoir.settlement.RemittanceRenderer;

/** The remittance advice as a workbook. */
@ApplicationScoped
public class RemittanceXlsx implements RemittanceRenderer {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public int position() {
        return 1;
    }

    @Override
    public FileContent render(RemittanceJob job) {
        byte[] workbook = XlsxWriter.write(RemittanceTable.of(job));
        return new FileContent(RemittanceTable.fileName(job) + ".xlsx", TYPE, workbook);
    }
}
