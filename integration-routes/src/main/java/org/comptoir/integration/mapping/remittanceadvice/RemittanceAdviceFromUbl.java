package org.comptoir.integration.mapping.remittanceadvice;

import java.util.List;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;

/** UBL 2.1 RemittanceAdvice to a {@link RemittanceAdvice} (EXC-02, SET-05). */
public final class RemittanceAdviceFromUbl extends TermsMapping {
    public RemittanceAdviceFromUbl(XmlNode top, Values values) {
        super(Ubl.remittanceAdvice(), top, values);
    }

    @Override
    public RemittanceAdvice document() {
        values().currency(root(), "currency");
        List<RemittanceAdvice.Line> lines = root().sections("line").stream()
                .map(l -> values().at(l, line(l)))
                .toList();
        if (!root().has("number")) {
            values().tell(Finding.error("document.number.missing", root().place()));
        }
        if (lines.isEmpty()) {
            values().tell(Finding.error("document.lines.none", root().place()));
        }
        return new RemittanceAdvice(
                root().text("number"),
                root().text("reference"),
                values().date(root(), "issued"),
                values().date(root(), "paid"),
                party("payer"),
                either("payee", "supplier"),
                root().text("iban"),
                values().amount(root(), "total"),
                lines);
    }

    /** A line pays one document, either way: a second one is told. @param taken what was taken in its place, or null */
    private void other(Section line, String id, String taken) {
        line.term(id).filter(t -> taken != null).ifPresent(t -> values().tell(
                        Finding.information("xml.repeated", t.place(), id, taken, t.text(), "1")));
    }

    private RemittanceAdvice.Line line(Section line) {
        boolean credit = !line.has("invoice") && line.has("note381");
        String document = credit ? "note381" : "invoice";
        if (!line.has(document)) {
            values().tell(Finding.error("document.paid.nonumber", line.place()));
        }
        String kind = line.text(document + "kind");
        Money debit = values().amount(line, "debit");
        other(line, "note381", credit ? null : line.text("invoice"));
        other(line, "credit", debit == null ? null : line.text("debit"));
        return new RemittanceAdvice.Line(
                line.text(document),
                kind == null ? (credit ? "381" : "380") : kind,
                values().date(line, document + "date"),
                line.text("order"),
                line.text("company"),
                line.section("net").map(s -> values().amount(s, "amount")).orElse(null),
                line.section("gross").map(s -> values().amount(s, "amount")).orElse(null),
                debit == null ? values().amount(line, "credit") : debit);
    }
}
