package org.comptoir.integration.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.Invoice;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.invoicing.ReadInvoice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/** The invoice in a file that a person uploads: Factur-X, UBL, CII, EDIFACT INVOIC, X12 810 (INV-03). */
final class InvoiceFile {
    private static final Place HEAD = new Place.WholeFile();
    private static final Set<FileKind> DATA = EnumSet.of(FileKind.EDIFACT, FileKind.X12, FileKind.XML, FileKind.PDF);
    private static final String NO_DATA = "pdf.noxml";
    /** Longer lists help nobody: the invoice is to be made anew. */
    private static final int LISTED = 40;

    private InvoiceFile() {}

    /** What {@code file} says; empty when it is a picture, or a PDF without an invoice's XML. */
    static Optional<ReadInvoice> read(byte[] file) {
        if (!DATA.contains(FileKind.of(file))) {
            return Optional.empty();
        }
        ReadResult result = Documents.read(file, ReadOptions.DEFAULT);
        boolean scan = result.findings().stream().anyMatch(each -> each.code().equals(NO_DATA));
        return scan ? Optional.empty() : Optional.of(of(result));
    }

    private static ReadInvoice of(ReadResult result) {
        List<Invoice> invoices = result.taken().stream()
                .map(Message::document)
                .filter(Invoice.class::isInstance)
                .map(Invoice.class::cast)
                .toList();
        List<Finding> findings = telling(result);
        if (invoices.isEmpty() && result.outcome() != Outcome.REFUSED) {
            findings.add(Finding.warning("invoice.file.other", HEAD, types(result)));
        }
        if (invoices.size() > 1) {
            String first = invoices.get(0).number();
            findings.add(Finding.warning("invoice.file.several", HEAD, Integer.toString(invoices.size()), first));
        }
        return new ReadInvoice(invoices.isEmpty() ? null : invoices.get(0), findings);
    }

    /** What somebody who looks at an invoice has to know: not what we do not map. */
    private static List<Finding> telling(ReadResult result) {
        List<Finding> all = result.all().stream()
                .filter(each -> each.severity() != Severity.INFORMATION)
                .toList();
        List<Finding> listed = new ArrayList<>(all.subList(0, Math.min(all.size(), LISTED)));
        if (all.size() > LISTED) {
            listed.add(Finding.warning("findings.more", HEAD, Integer.toString(all.size() - LISTED)));
        }
        return listed;
    }

    private static String types(ReadResult result) {
        return result.messages().stream().map(Message::type).distinct().limit(5).collect(Collectors.joining(", "));
    }
}
