package org.comptoir.integration.mapping.iso20022;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.integration.mapping.check.Amounts;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;

/** Values out of a bank's message, each amount in its own currency; what cannot be read is null and a finding. */
public final class BankValues {
    private static final int SHOWN = 60;

    private final Values values;

    public BankValues(Values values) {
        this.values = values;
    }

    public void tell(Finding finding) {
        values.tell(finding);
    }

    /** The text of a term that the message cannot do without. @param name the element's name */
    public String required(Section section, String id, String name) {
        if (!section.has(id)) {
            missing(section.place(), name);
        }
        return section.text(id);
    }

    /** An element is missing that the message cannot do without. */
    public void missing(Place place, String name) {
        tell(Finding.error("iso20022.missing", place, name));
    }

    /** The day of a term, or null. The hour at which a bank books, or closes a statement, says nothing that its day does not say. */
    public LocalDate day(Section section, String id) {
        return values.day(section, id);
    }

    /** The number of a term, or null. */
    public BigDecimal number(Section section, String id) {
        return values.number(section, id);
    }

    /** The amount of a term, or null. One with more decimals than its currency has is rounded, and told. */
    public Money amount(Section section, String id) {
        BigDecimal number = number(section, id);
        if (number == null) {
            return null;
        }
        Term term = section.term(id).orElseThrow();
        Optional<Currency> currency = currency(term.qualifier());
        if (currency.isEmpty()) {
            tell(Finding.error("xml.currency", term.place(), shown(String.valueOf(term.qualifier()))));
            return null;
        }
        return Amounts.of(number, currency.get(), term.place(), this::tell);
    }

    /** The amount of a term beside which stands whether it comes or goes, or null. A sign on it is an error: it could mean either. */
    public Money unsigned(Section section, String id) {
        Money amount = amount(section, id);
        if (amount != null && amount.amount().signum() < 0) {
            Term term = section.term(id).orElseThrow();
            tell(Finding.error("iso20022.sign", term.place(), shown(term.text())));
        }
        return amount;
    }

    /** Whether an amount comes in (CRDT) or goes out; what is neither is told, since it could be either. */
    public boolean credit(Section section, String id) {
        section.term(id)
                .filter(term -> !term.text().matches("CRDT|DBIT"))
                .ifPresent(term -> tell(Finding.error("iso20022.side", term.place(), shown(term.text()))));
        return "CRDT".equals(section.text(id));
    }

    /** A yes or no (xs:boolean), no where nothing is said. */
    public boolean flag(Section section, String id) {
        section.term(id)
                .filter(term -> !term.text().matches("true|false|1|0"))
                .ifPresent(term -> tell(Finding.error("iso20022.flag", term.place(), shown(term.text()))));
        return List.of("true", "1").contains(String.valueOf(section.text(id)));
    }

    /** The currency of this code, if ISO 4217 knows it and amounts can be given in it. */
    public static Optional<Currency> currency(String code) {
        try {
            Currency found = Currency.getInstance(String.valueOf(code));
            return found.getDefaultFractionDigits() < 0 ? Optional.empty() : Optional.of(found);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All texts of this name with a line break between, or null. */
    public static String lines(Section section, String id) {
        String all = section.terms(id).stream()
                .map(Term::text)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    /** A text that says something: the word that banks write for nothing does not. */
    public static String provided(Section section, String id) {
        String text = section.text(id);
        return "NOTPROVIDED".equals(text) ? null : text;
    }

    /** The first that is not null. */
    public static <T> T first(T one, T other) {
        return one == null ? other : one;
    }

    /** No longer than fits into a sentence. */
    public static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
