package org.comptoir.integration.syntax.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a {@link Binding}.
 *
 * @param id the term or section; for a constant empty
 * @param constant the text that is always written here, or null
 * @param when the constant is written only if this term is there; null: always
 * @param kept whether the canonical document holds it; what it does not hold is told as left over
 * @param silent whether the canonical document loses nothing without it: a running number, a version
 * @param read whether it is read too; written: whether it is written too. Another entry may do the other thing
 * @param always the section's element is written even when it is empty
 * @param own the attribute that is the term itself, or null
 * @param attribute the attribute of the qualifier, or null
 * @param qualified whether only terms with (without) a qualifier are written here
 * @param inside the entries of a section, empty for a term
 */
record Entry(
        String id,
        String constant,
        String when,
        boolean kept,
        boolean silent,
        boolean read,
        boolean written,
        boolean always,
        List<Step> steps,
        String own,
        String attribute,
        Qualified qualified,
        List<Entry> inside) {
    private static final Pattern FORM =
            Pattern.compile("([-!<>~]?)(=?)([^\\s?]+)(?:\\?(\\S+))?\\s+(\\S+)(?:\\s+@(-|\\w+)(!?))?");

    static Entry of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a binding: " + text);
        }
        boolean constant = !form.group(2).isEmpty();
        String[] path = form.group(5).split("/@(?=\\w+$)");
        List<Step> steps =
                Arrays.stream(path[0].split("/(?![^\\[]*])")).map(Step::of).toList();
        return new Entry(
                constant ? "" : form.group(3),
                constant ? form.group(3).replace('_', ' ') : null,
                form.group(4),
                !form.group(1).equals("-"),
                form.group(1).equals("~"),
                !form.group(1).equals(">"),
                !form.group(1).equals("<"),
                form.group(1).equals("!"),
                steps,
                path.length > 1 ? path[1] : null,
                "-".equals(form.group(6)) ? null : form.group(6),
                "-".equals(form.group(6))
                        ? Qualified.NEVER
                        : "!".equals(form.group(7)) ? Qualified.ALWAYS : Qualified.MAYBE,
                new ArrayList<>());
    }

    /** Two elements may share a term: one for those with a qualifier, one for those without. */
    enum Qualified {
        MAYBE,
        ALWAYS,
        NEVER;

        boolean admits(Term term) {
            return this == MAYBE || (this == ALWAYS) == (term.qualifier() != null);
        }
    }

    boolean isSection() {
        return !inside.isEmpty();
    }

    boolean isConstant() {
        return constant != null;
    }
}
