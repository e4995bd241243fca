package org.comptoir.notification.model;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.comptoir.notification.model.Mail.Fact;

/** A letter as plain text: says all that {@link HtmlMail} says. */
public record TextMail(Mail mail, MailWords words, String readerName, String companyName, String browserUrl) {
    /** The whole text. */
    public String document() {
        List<String> parts = new ArrayList<>(List.of(mail.title(), progress(), words.say("greeting", readerName)));
        parts.addAll(mail.paragraphs());
        parts.add(facts(mail.facts()));
        parts.add(table());
        parts.add(facts(mail.totals()));
        parts.add(mail.button().label() + "\n" + mail.button().url());
        parts.add(next());
        parts.add(words.say("team"));
        parts.add(words.say("footer", companyName) + "\n" + words.say("open") + "\n" + browserUrl);
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        parts.stream().filter(part -> !part.isEmpty()).forEach(text::add);
        return text.toString();
    }

    private String progress() {
        StringJoiner line = new StringJoiner(" → ");
        mail.progress().forEach(step -> line.add((step.done() ? "[x] " : "[ ] ") + step.label()));
        return line.toString();
    }

    private String facts(List<Fact> facts) {
        StringJoiner lines = new StringJoiner("\n");
        facts.forEach(
                fact -> lines.add(words.say("fact", fact.label(), fact.value().replace("\n", ", "))));
        return lines.toString();
    }

    private String table() {
        StringJoiner lines = new StringJoiner("\n");
        if (mail.table() != null) {
            lines.add(String.join(" | ", mail.table().heads()));
            mail.table().rows().forEach(row -> lines.add(String.join(" | ", row)));
        }
        return lines.toString();
    }

    private String next() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(words.say("next"));
        for (int i = 0; i < mail.next().size(); i++) {
            lines.add((i + 1) + ". " + mail.next().get(i));
        }
        return mail.next().isEmpty() ? "" : lines.toString();
    }
}
