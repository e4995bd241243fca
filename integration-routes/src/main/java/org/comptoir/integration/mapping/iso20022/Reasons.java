package org.comptoir.integration.mapping.iso20022;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;

/** Why a bank refused or returned something: its code and its text. */
public final class Reasons {
    private Reasons() {}

    /** All reasons of the section, or null. */
    public static String all(Section section) {
        String text = section.sections("reason").stream()
                .map(each -> one(each, "code", "text"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    /** Code and text of one reason, or null. */
    public static String one(Section reason, String code, String text) {
        List<Term> texts = reason.terms(text);
        String all = Stream.concat(reason.term(code).stream(), texts.stream())
                .map(Term::text)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }
}
