package org.comptoir.notification.model;

import java.util.List;

/**
 * A letter as data, in its reader's language; {@link HtmlMail} and {@link TextMail} make HTML and text of it (NOT-01).
 *
 * @param progress the steps of the order, or empty
 * @param table or null
 * @param next what happens next, in order
 */
public record Mail(
        String subject,
        String title,
        List<Progress> progress,
        List<String> paragraphs,
        List<Fact> facts,
        Table table,
        List<Fact> totals,
        Button button,
        List<String> next) {
    /** One step of the order. */
    public record Progress(String label, boolean done) {}

    /** A name and what stands behind it; a line a part. */
    public record Fact(String label, String value) {}

    /** A table. @param numbers which columns hold numbers: these stand at the right */
    public record Table(List<String> heads, List<List<String>> rows, List<Integer> numbers) {}

    /** The one button. */
    public record Button(String label, String url) {}

    public Mail {
        progress = List.copyOf(progress);
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        totals = List.copyOf(totals);
        next = List.copyOf(next);
    }
}
