package org.comptoir.integration.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.integration.translation.SampleFile.Kind;

/** {@code docs/reports/samples.md}. */
final class SamplesReport {
    private static final String HEAD =
            """
            # Documents that other people wrote

            What we say of each file of the public collection, beside what its index says. Made by
            `SamplesReportTest` with `-Dsamples.report=true` (the whole command stands in `docs/developing.md`); the same test
            fails when a disagreement has no reason, or a reason no disagreement.

            A valid document agrees when it is taken, an invalid one when it is refused. Two kinds of files are no documents
            and agree when they are refused: sets of cases in one file (EN 16931's own, whose cases `En16931RuleCasesTest`
            takes one by one), and reference data and lists of attacks.

            """;

    private final Map<String, List<SampleFile>> folders;
    private final SampleReasons reasons;
    private final StringBuilder out = new StringBuilder(HEAD);

    private SamplesReport(List<SampleFile> files, SampleReasons reasons) {
        this.folders =
                files.stream().collect(Collectors.groupingBy(SampleFile::folder, TreeMap::new, Collectors.toList()));
        this.reasons = reasons;
    }

    static String of(List<SampleFile> files, SampleReasons reasons) {
        SamplesReport report = new SamplesReport(files, reasons);
        report.counts(files);
        report.disagreements();
        report.folders.forEach(report::all);
        return report.out.toString();
    }

    private void counts(List<SampleFile> files) {
        row("folder", "files", "documents", "sets of cases", "other data", "agree", "do not");
        row("---", "---", "---", "---", "---", "---", "---");
        folders.forEach(this::count);
        count("all", files);
    }

    private void count(String name, List<SampleFile> files) {
        long agreeing = files.stream().filter(SampleFile::agrees).count();
        row(
                name,
                number(files.size()),
                number(of(Kind.DOCUMENT, files)),
                number(of(Kind.CASES, files)),
                number(of(Kind.OTHER, files)),
                number(agreeing),
                number(files.size() - agreeing));
    }

    private static long of(Kind kind, List<SampleFile> files) {
        return files.stream().filter(f -> f.kind() == kind).count();
    }

    private void disagreements() {
        out.append("\n## Disagreements\n\n");
        row("file", "index", "we say", "why");
        row("---", "---", "---", "---");
        folders.values().stream()
                .flatMap(List::stream)
                .filter(f -> !f.agrees())
                .forEach(f -> row(f.name(), f.validity(), f.result().outcome().word(), reasons.of(f.name())));
    }

    private void all(String folder, List<SampleFile> files) {
        out.append("\n## ").append(folder).append("\n\n");
        row("file", "type", "index", "we say", "errors");
        row("---", "---", "---", "---", "---");
        files.forEach(f -> row(
                f.name().substring(folder.length() + 1),
                f.type(),
                f.kind() == Kind.OTHER ? "no document" : f.validity(),
                f.result().outcome().word(),
                f.errors()));
    }

    private void row(String... cells) {
        for (String cell : cells) {
            out.append("| ").append(cell.replace("|", "/")).append(' ');
        }
        out.append("|\n");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%d", count);
    }
}
