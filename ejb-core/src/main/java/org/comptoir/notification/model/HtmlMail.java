package org.comptoir.notification.model;

import java.util.List;
import org.comptoir.notification.model.Mail.Fact;
import org.comptoir.notification.model.Mail.Progress;
import org.comptoir.notification.model.Mail.Table;

/**
 * A letter as HTML that mail programs understand: tables of 600 px, styles in the elements, no script, no picture from
 * elsewhere. Every word that is not ours is escaped.
 */
public record HtmlMail(Mail mail, MailWords words, String readerName, String companyName, String browserUrl) {
    private static final String INK = "#14213D";
    private static final String QUIET = "#556070";
    private static final String ACCENT = "#0B6E69";
    private static final String LINE = "#E3E6EB";
    private static final String CELL = "padding:8px 6px;border-bottom:1px solid " + LINE + ";vertical-align:top;";

    /** The whole document. */
    public String document() {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
                <title>%s</title></head>
                <body style="margin:0;background:#F6F7F9;color:%s;\
                font:15px/1.5 Inter,'Helvetica Neue',Arial,sans-serif;">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="background:#F6F7F9;">\
                <tr><td align="center" style="padding:24px 8px;">
                <table role="presentation" width="600" cellpadding="0" cellspacing="0" \
                style="width:100%%;max-width:600px;background:#FFFFFF;border:1px solid %s;border-radius:8px;">
                %s</table>
                </td></tr></table>
                </body></html>
                """
                .formatted(words.language(), escape(mail.subject()), INK, LINE, rows());
    }

    private String rows() {
        return row(head())
                + row(progress())
                + row(body())
                + row(facts(mail.facts()))
                + row(table())
                + row(totals())
                + row(button())
                + row(next())
                + row(foot());
    }

    private static String row(String content) {
        return content.isEmpty() ? "" : "<tr><td style=\"padding:10px 28px;\">" + content + "</td></tr>\n";
    }

    private String head() {
        return """
                <table role="presentation" width="100%%"><tr>\
                <td style="font-size:20px;font-weight:700;color:%s;">Comptoir</td>\
                <td align="right" style="font-size:12px;"><a href="%s" style="color:%s;">%s</a></td></tr></table>\
                <h1 style="font-size:22px;line-height:1.3;margin:18px 0 0;">%s</h1>"""
                .formatted(ACCENT, escape(browserUrl), QUIET, escape(words.say("open")), escape(mail.title()));
    }

    private String progress() {
        if (mail.progress().isEmpty()) {
            return "";
        }
        StringBuilder cells = new StringBuilder();
        mail.progress()
                .forEach(step -> cells.append(cell(step, 100 / mail.progress().size())));
        return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr>" + cells
                + "</tr></table>";
    }

    private String cell(Progress step, int width) {
        String colour = step.done() ? ACCENT : LINE;
        String mark = step.done() ? "✓ " : "";
        return "<td width=\"%d%%\" style=\"border-top:4px solid %s;padding:6px 4px 0 0;font-size:13px;color:%s;\">%s%s</td>"
                .formatted(width, colour, step.done() ? ACCENT : QUIET, mark, escape(step.label()));
    }

    private String body() {
        StringBuilder text = new StringBuilder(paragraph(words.say("greeting", readerName)));
        mail.paragraphs().forEach(part -> text.append(paragraph(part)));
        return text.toString();
    }

    private static String paragraph(String text) {
        return "<p style=\"margin:0 0 10px;\">" + lines(text) + "</p>";
    }

    private static String facts(List<Fact> facts) {
        StringBuilder rows = new StringBuilder();
        facts.forEach(fact -> rows.append(
                "<tr><td width=\"190\" style=\"%scolor:%s;font-size:13px;\">%s</td><td style=\"%s\">%s</td></tr>"
                        .formatted(CELL, QUIET, escape(fact.label()), CELL, lines(fact.value()))));
        return facts.isEmpty() ? "" : data(rows.toString());
    }

    private String table() {
        Table table = mail.table();
        if (table == null) {
            return "";
        }
        StringBuilder rows = new StringBuilder("<tr>");
        for (int i = 0; i < table.heads().size(); i++) {
            rows.append("<th scope=\"col\" align=\"%s\" style=\"%scolor:%s;font-size:12px;font-weight:600;\">%s</th>"
                    .formatted(side(table, i), CELL, QUIET, escape(table.heads().get(i))));
        }
        rows.append("</tr>");
        table.rows().forEach(row -> rows.append(line(table, row)));
        return data(rows.toString());
    }

    private static String line(Table table, List<String> row) {
        StringBuilder cells = new StringBuilder("<tr>");
        for (int i = 0; i < row.size(); i++) {
            String figures = table.numbers().contains(i) ? "white-space:nowrap;" : "";
            cells.append("<td align=\"%s\" style=\"%s%sfont-size:13px;\">%s</td>"
                    .formatted(side(table, i), CELL, figures, escape(row.get(i))));
        }
        return cells.append("</tr>").toString();
    }

    private static String side(Table table, int column) {
        return table.numbers().contains(column) ? "right" : "left";
    }

    private String totals() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < mail.totals().size(); i++) {
            Fact fact = mail.totals().get(i);
            String weight = i == mail.totals().size() - 1 ? "font-weight:700;" : "";
            rows.append("<tr><td align=\"right\" style=\"padding:3px 6px;%s\">%s</td>"
                            .formatted(weight, escape(fact.label())))
                    .append(
                            "<td align=\"right\" width=\"140\" style=\"padding:3px 6px;white-space:nowrap;%s\">%s</td></tr>"
                                    .formatted(weight, escape(fact.value())));
        }
        return rows.isEmpty() ? "" : data(rows.toString());
    }

    private String button() {
        return """
                <table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0;"><tr>\
                <td style="background:%s;border-radius:8px;"><a href="%s" style="display:inline-block;\
                padding:12px 22px;color:#FFFFFF;font-weight:600;text-decoration:none;">%s</a></td></tr></table>"""
                .formatted(
                        ACCENT,
                        escape(mail.button().url()),
                        escape(mail.button().label()));
    }

    private String next() {
        StringBuilder steps = new StringBuilder();
        mail.next().forEach(step -> steps.append("<li style=\"margin:0 0 4px;\">" + escape(step) + "</li>"));
        return steps.isEmpty()
                ? ""
                : "<p style=\"margin:6px 0;font-weight:600;\">%s</p><ol style=\"margin:0;padding-left:20px;\">%s</ol>"
                        .formatted(escape(words.say("next")), steps);
    }

    private String foot() {
        return "<p style=\"margin:8px 0 4px;\">%s</p><p style=\"margin:0;font-size:12px;color:%s;\">%s</p>"
                .formatted(escape(words.say("team")), QUIET, escape(words.say("footer", companyName)));
    }

    private static String data(String rows) {
        return "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"border-collapse:collapse;\">" + rows
                + "</table>";
    }

    private static String lines(String text) {
        return escape(text).replace("\n", "<br/>");
    }

    /** Text as HTML text or attribute value. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
