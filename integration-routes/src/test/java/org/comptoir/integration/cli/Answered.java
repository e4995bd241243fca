package org.comptoir.integration.cli;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.acknowledgement.Acknowledgements;
import org.comptoir.integration.acknowledgement.X12Acknowledgements;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.EdifactProfile;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.NotWritableException;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.integration.translation.X12Profile;
import org.comptoir.kernel.finding.Finding;

/**
 * What must work with whatever was read, however damaged the file was: every finding has its sentences, the report can be
 * printed, the sender can be answered, and what was taken can be written or is told why not. A fault is thrown.
 */
public final class Answered {
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 23, 9, 5);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)(?::[a-z]+)?}");
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Answered() {}

    /** @param choice which format each taken document is written in; all of them would take long */
    public static void check(ReadResult result, int choice) {
        result.all().forEach(Answered::sentences);
        LANGUAGES.forEach(locale -> print(locale, result));
        answer(result);
        Target target = Target.values()[Math.floorMod(choice, Target.values().length)];
        List<BusinessDocument> documents =
                result.taken().stream().map(Message::document).toList();
        documents.stream().limit(3).forEach(document -> write(target, document));
    }

    /** Both languages have a pattern that tells all that the finding quotes, and no more. */
    private static void sentences(Finding finding) {
        for (Locale locale : LANGUAGES) {
            if (!finding.code().startsWith("refusal.")) {
                String pattern =
                        ResourceBundle.getBundle(Finding.BUNDLE, locale).getString(finding.code());
                Set<Integer> told = new TreeSet<>();
                ARGUMENT.matcher(pattern).results().forEach(found -> told.add(Integer.valueOf(found.group(1))));
                Set<Integer> quoted = IntStream.range(0, finding.arguments().size())
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
                demand(told.equals(quoted), finding + " quotes other words than are told: " + pattern);
            }
            demand(!finding.sentence(locale).isBlank(), finding + " says nothing");
        }
        demand(!finding.place().brief().isBlank(), finding + " has no place");
    }

    private static void print(Locale locale, ReadResult result) {
        String text = printed(false, locale, result);
        demand(text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), "controls the terminal: " + text);
        String json = printed(true, locale, result);
        demand(json.indexOf('\n') < 0, "a JSON object stands on one line");
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject();
        }
    }

    private static String printed(boolean json, Locale locale, ReadResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.of(json, "file", locale, new PrintStream(out, false, StandardCharsets.UTF_8))
                .print(result::tell);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void answer(ReadResult result) {
        for (Interchange interchange : result.interchanges()) {
            if (result.kind() == FileKind.EDIFACT) {
                EdifactProfile back = EdifactProfile.answering(interchange, "1", THEN);
                Acknowledgements.of(interchange).ifPresent(answer -> Documents.write(answer, back));
                Acknowledgements.ofDuplicate(interchange).ifPresent(answer -> Documents.write(answer, back));
            } else if (result.kind() == FileKind.X12) {
                X12Profile back = X12Profile.answering(interchange, "1", THEN);
                X12Acknowledgements.of(interchange).forEach(answer -> Documents.write(answer, back));
            }
        }
    }

    /** Written, or refused with a reason; a format that has no such document says so. */
    private static void write(Target target, BusinessDocument document) {
        try {
            target.write(document);
        } catch (NotWritableException e) {
            e.findings().forEach(Answered::sentences);
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            if (!why.startsWith("no ") && !why.startsWith("not written yet")) {
                throw e;
            }
        }
    }

    private static void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise);
        }
    }
}
