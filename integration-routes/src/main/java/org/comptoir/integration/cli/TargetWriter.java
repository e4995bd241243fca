package org.comptoir.integration.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.NoSuchDocumentException;
import org.comptoir.integration.translation.Losses;
import org.comptoir.integration.translation.NotWritableException;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Writes documents in one format. Whatever its writer throws becomes a finding, a lack of stack or memory too: no document
 * is left out in silence, and none for the sake of another one.
 */
final class TargetWriter {
    /** Of what a fault says: a writer may quote the whole document. */
    private static final int QUOTED = 200;

    private final String format;
    private final BiFunction<List<BusinessDocument>, Consumer<Finding>, byte[]> writing;
    private final Consumer<Finding> findings;

    /** @param format how the command line calls it; writing makes one file of documents, of a single one where it holds no more, and tells what they lack */
    TargetWriter(
            String format,
            BiFunction<List<BusinessDocument>, Consumer<Finding>, byte[]> writing,
            Consumer<Finding> findings) {
        this.format = format;
        this.writing = writing;
        this.findings = findings;
    }

    /** The file with {@code document} alone, after what is lost of it was told; empty when it cannot be written, as was told. */
    Optional<byte[]> alone(BusinessDocument document) {
        Optional<byte[]> bytes = written(List.of(document), findings);
        bytes.ifPresent(file -> compare(document, file));
        return bytes;
    }

    /** One file with those of {@code documents} that can be written; the others are told of. */
    Optional<byte[]> together(List<BusinessDocument> documents) {
        List<Finding> told = new ArrayList<>();
        Optional<byte[]> all = written(documents, told::add);
        if (all.isPresent() || documents.size() == 1) {
            told.forEach(findings);
            return all;
        }
        List<BusinessDocument> writable = documents.stream()
                .filter(document -> written(List.of(document), findings).isPresent())
                .toList();
        Consumer<Finding> faults =
                finding -> Optional.of(finding).filter(Finding::isError).ifPresent(findings);
        return writable.isEmpty() ? Optional.empty() : written(writable, faults);
    }

    private Optional<byte[]> written(List<BusinessDocument> documents, Consumer<Finding> told) {
        String number = number(documents.get(0));
        try {
            return Optional.of(writing.apply(documents, told));
        } catch (NotWritableException e) {
            e.findings().forEach(told);
        } catch (NoSuchDocumentException e) {
            told.accept(Finding.error("convert.none", new Place.WholeFile(), number, format));
        } catch (RuntimeException | Error e) {
            told.accept(Finding.error("convert.fault", new Place.WholeFile(), number, format, quoted(e)));
        }
        return Optional.empty();
    }

    private void compare(BusinessDocument document, byte[] file) {
        try {
            Losses.of(document, file).forEach(findings);
        } catch (RuntimeException | Error e) {
            findings.accept(Finding.error("convert.uncompared", new Place.WholeFile(), number(document), quoted(e)));
        }
    }

    private static String number(BusinessDocument document) {
        return Objects.requireNonNullElse(document.number(), "");
    }

    private static String quoted(Throwable fault) {
        String text = fault.toString();
        return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    }
}
