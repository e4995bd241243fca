package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.ApplicationAnswer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.document.TransportInstruction;
import org.comptoir.document.TransportStatus;
import org.comptoir.integration.translation.FullDocuments;
import org.comptoir.integration.translation.Losses;
import org.comptoir.integration.translation.NotWritableException;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each value of each document is added alone to the least document that a format takes, and all are written at once. What
 * is read again is what was written, or the file is refused, or {@code losses.tsv} says why the format cannot hold it; and
 * then {@code convert} says so. A further format is a further target here.
 */
@Tag("EXC-02")
@DisplayName("EXC-02 Every field of every document")
class EveryFieldTest {
    private static final Path TABLE = Path.of("src/test/resources/losses.tsv");
    /** Our own layouts hold every field: a refusal to write one ({@code layout.lost}) is a loss. */
    private static final List<Target> OWN = List.of(Target.CSV, Target.XLSX, Target.JSON, Target.FIXED);

    private static final List<Target> TARGETS =
            List.of(Target.EDIFACT_D96A, Target.EDIFACT_D01B, Target.X12_4010, Target.X12_5010, Target.UBL, Target.CII);

    /** Parties are alike: of the others, only the whole is added. */
    private static final Pattern DETAIL_OF_PARTY = Pattern.compile(
            "(supplier|taxRepresentative|shipFrom|deliverTo|invoicee|payee|place|recipient|consignee|carrier)\\..*");

    private static final Map<String, Set<String>> LOSSES = new HashMap<>();
    private static final List<Class<? extends BusinessDocument>> DOCUMENTS = List.of(
            Order.class,
            OrderChange.class,
            OrderResponse.class,
            DespatchAdvice.class,
            ReceivingAdvice.class,
            Invoice.class,
            RemittanceAdvice.class,
            PriceCatalogue.class,
            InventoryReport.class,
            ApplicationAnswer.class,
            PartyInformation.class,
            TransportInstruction.class,
            TransportStatus.class,
            Acknowledgement.class);

    /** What a format cannot hold. @param document its record, or *; field with * for any part; formats as convert names them */
    private record Known(String document, Pattern field, Set<String> formats) {
        static Known of(String line) {
            String[] cells = line.split("\t");
            assertThat(cells).as("a loss without a reason: " + line).hasSize(4);
            String pattern = Pattern.quote(cells[1]).replace("*", "\\E.*\\Q");
            return new Known(cells[0], Pattern.compile(pattern), Set.of(cells[2].split(" ")));
        }

        boolean covers(String name, String path, String format) {
            return (document.equals("*") || document.equals(name))
                    && formats.contains(format)
                    && field.matcher(path).matches();
        }
    }

    private static List<Known> known() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(Known::of)
                .toList();
    }

    static Stream<Arguments> cases() {
        return Stream.concat(TARGETS.stream(), OWN.stream()).flatMap(target -> documents()
                .filter(full -> isWritten(target, full))
                .map(full -> Arguments.of(target, name(full), full)));
    }

    private static Stream<BusinessDocument> documents() {
        return Stream.concat(DOCUMENTS.stream().map(FullDocuments::of), Stream.of(FullDocuments.cancellation()));
    }

    /** That of its record; a change that cancels the whole order is a document of its own in some formats. */
    private static String name(BusinessDocument document) {
        boolean cancels = document instanceof OrderChange change && change.cancellation();
        return cancels ? "OrderCancellation" : document.getClass().getSimpleName();
    }

    private static boolean isWritten(Target target, BusinessDocument document) {
        try {
            target.write(document);
            return true;
        } catch (NotWritableException e) {
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    @DisplayName("is kept, or told by 'convert' and known as a loss of the format")
    void isKept(Target target, String name, BusinessDocument full) throws IOException {
        List<Known> known = known();

        Set<String> losses = losses(target, full);

        assertThat(losses.stream()
                        .filter(field -> known.stream().noneMatch(k -> k.covers(name, field, target.word())))
                        .toList())
                .isEmpty();
    }

    @Test
    @DisplayName("that is known to be lost is lost indeed: the table has no line that does not hold")
    void isLostIndeed() throws IOException {
        List<String> lost = cases().flatMap(c -> {
                    Target target = (Target) c.get()[0];
                    return losses(target, (BusinessDocument) c.get()[2]).stream()
                            .map(field -> c.get()[1] + "\t" + field + "\t" + target.word());
                })
                .toList();

        for (Known each : known()) {
            for (String format : each.formats()) {
                assertThat(lost).as(each + " " + format).anyMatch(l -> {
                    String[] parts = l.split("\t");
                    return parts[2].equals(format) && each.covers(parts[0], parts[1], format);
                });
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    @DisplayName("can be written together with all others")
    void isWritten(Target target, String name, BusinessDocument full) {
        assertThat(target.write(full)).isNotEmpty();
    }

    /** The fields that are lost or changed in any variant. */
    private static Set<String> losses(Target target, BusinessDocument full) {
        return LOSSES.computeIfAbsent(target + " " + name(full), none -> allLosses(target, full));
    }

    private static Set<String> allLosses(Target target, BusinessDocument full) {
        Set<String> lost = new TreeSet<>(losses(target, full, p -> true));
        Set<String> paths = FullDocuments.paths(full);
        Set<String> gone = least(target, full, paths);
        for (String path : paths) {
            boolean there = gone.stream().noneMatch(g -> under(path, g) || under(g, path));
            if (there || DETAIL_OF_PARTY.matcher(path).matches()) {
                continue;
            }
            lost.addAll(losses(target, full, p -> under(p, path) || isKept(p, gone, path)));
        }
        return lost;
    }

    /** What can be left out one after the other, beginning with what occurs twice; each list keeps its first element. */
    private static Set<String> least(Target target, BusinessDocument full, Set<String> paths) {
        Set<String> gone = new LinkedHashSet<>();
        Stream.concat(
                        paths.stream().filter(p -> p.contains("[2]")),
                        paths.stream().filter(p -> !p.contains("[2]")))
                .filter(p -> !DETAIL_OF_PARTY.matcher(p).matches())
                .filter(p -> !p.matches("\\w+|\\w+\\[1]")
                        || paths.stream().noneMatch(q -> q.startsWith(p + "[1].") || p.endsWith("]")))
                .forEach(path -> {
                    boolean already = gone.stream().anyMatch(g -> under(path, g));
                    if (!already && gone.add(path) && !isWritable(target, full, p -> isKept(p, gone, ""))) {
                        gone.remove(path);
                    }
                });
        return gone;
    }

    /** A second element of a list has what its first one must have, where it is the one that is looked at. */
    private static boolean isKept(String path, Set<String> gone, String looked) {
        boolean second = looked.contains("[2]") && path.startsWith(looked.substring(0, looked.indexOf("[2]") + 3));
        String asked = second ? path.replace("[2]", "[1]") : path;
        return gone.stream().noneMatch(g -> under(asked, g));
    }

    private static boolean under(String path, String above) {
        return path.equals(above) || path.startsWith(above + ".") || path.startsWith(above + "[");
    }

    private static boolean isWritable(Target target, BusinessDocument full, Predicate<String> kept) {
        try {
            return target.write(FullDocuments.part(full, kept)).length > 0;
        } catch (NotWritableException e) {
            return false;
        }
    }

    /** None when the writer of a standard refuses: then it is told that nothing was written. */
    private static List<String> losses(Target target, BusinessDocument full, Predicate<String> kept) {
        BusinessDocument document = FullDocuments.part(full, kept);
        try {
            return Losses.of(document, target.write(document)).stream()
                    .filter(f -> !f.code().equals("convert.added"))
                    .map(EveryFieldTest::field)
                    .toList();
        } catch (NotWritableException e) {
            return OWN.contains(target)
                    ? e.findings().stream().map(f -> f.code() + " " + field(f)).toList()
                    : List.of();
        }
    }

    private static String field(Finding finding) {
        return finding.place().brief();
    }
}
