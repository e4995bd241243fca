package org.comptoir.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/** A finding as it is kept with its invoice: as data, so that everybody reads it in the own language. */
@Embeddable
public class InvoiceFinding {
    private static final int LONGEST = 120;
    private static final String SEPARATOR = "\u001F";

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String code;
    private int line;

    @Column(name = "arguments")
    private String arguments;

    protected InvoiceFinding() {}

    InvoiceFinding(Finding finding) {
        severity = finding.severity();
        code = finding.code();
        line = finding.place() instanceof Place.InTable cell ? cell.row() : 0;
        arguments = finding.arguments().stream().map(InvoiceFinding::shortened).collect(Collectors.joining(SEPARATOR));
    }

    /** What a file quotes can be as long as the file; four quotations fit into the column. */
    private static String shortened(String quoted) {
        String clean = quoted.replace(SEPARATOR, " ");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    Finding finding() {
        Place place = line == 0 ? new Place.WholeFile() : new Place.InTable(line, "");
        List<String> quoted = arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1));
        return new Finding(severity, code, place, quoted);
    }
}
