package org.comptoir.integration.mapping.accountstatement;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.AccountStatement;
import org.comptoir.integration.syntax.cfonb.CfonbFile;
import org.comptoir.integration.syntax.cfonb.CfonbRecord;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** CFONB 120 to account statements: each goes from a record 01 to a record 07. */
public final class StatementsOfCfonb {
    private final List<Finding> outside = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();
    private StatementOfCfonb open;

    private StatementsOfCfonb() {}

    /** A statement, with what was found in its records. */
    public record Read(AccountStatement statement, List<Finding> findings) {}

    /** @param outside what was found outside of any statement */
    public record All(List<Read> statements, List<Finding> outside) {}

    /** All statements in {@code bytes}. */
    public static All read(byte[] bytes) {
        StatementsOfCfonb reading = new StatementsOfCfonb();
        CfonbFile.read(bytes, reading::record, reading.outside::add);
        if (reading.open != null) {
            reading.close(Finding.error("cfonb.unfinished", reading.open.place()));
        }
        return new All(reading.read, reading.outside);
    }

    private void record(CfonbRecord record) {
        switch (record.code()) {
            case "01" -> begin(record);
            case "04", "05" -> inside(record);
            case "07" -> end(record);
            default -> outside.add(Finding.error("cfonb.record", record.place(1, 2), record.code()));
        }
    }

    private void begin(CfonbRecord record) {
        if (open != null) {
            close(Finding.error("cfonb.unfinished", open.place()));
        }
        open = new StatementOfCfonb(record);
    }

    private void inside(CfonbRecord record) {
        if (open == null) {
            outside.add(outside(record.place(), record));
        } else {
            open.record(record);
        }
    }

    private void end(CfonbRecord record) {
        if (open == null) {
            outside.add(outside(record.place(), record));
        } else {
            open.end(record);
            close(null);
        }
    }

    private static Finding outside(Place place, CfonbRecord record) {
        return Finding.error("cfonb.outside", place, record.code());
    }

    private void close(Finding last) {
        if (last != null) {
            open.tell(last);
        }
        read.add(new Read(open.statement(), open.findings()));
        open = null;
    }
}
