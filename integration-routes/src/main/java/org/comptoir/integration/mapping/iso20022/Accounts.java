package org.comptoir.integration.mapping.iso20022;

import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.identifier.Iban;

/** Accounts and banks: check digits of the IBAN (ISO 13616), form of the BIC (ISO 9362). */
public final class Accounts {
    private static final String BIC = "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?";

    private final BankValues values;
    private final Severity severity;

    /** @param severity of what is wrong: an error where money would go there, else a warning */
    public Accounts(BankValues values, Severity severity) {
        this.values = values;
        this.severity = severity;
    }

    /** The IBAN, else the other number, or null. */
    public String account(Section section, String iban, String other) {
        section.term(iban).filter(t -> Iban.parse(t.text()).isEmpty()).ifPresent(t -> tell("iso20022.iban", t));
        String text = section.text(iban);
        return text == null ? section.text(other) : text;
    }

    /** The BIC, or null. */
    public String bic(Section section, String id) {
        section.term(id).filter(t -> !t.text().matches(BIC)).ifPresent(t -> tell("iso20022.bic", t));
        return section.text(id);
    }

    private void tell(String code, Term term) {
        String text = BankValues.shown(term.text());
        values.tell(new Finding(severity, code, term.place(), java.util.List.of(text)));
    }
}
