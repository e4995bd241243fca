package org.comptoir.integration.mapping.edi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** What a mapping needs while it reads one message: values out of texts, and somebody who takes the findings. */
public abstract class Reading {
    private final Consumer<Finding> findings;
    private final String assumedCurrency;
    private final List<Runnable> lastSteps = new ArrayList<>();
    private final Places places;
    private Currency currency;
    /** The last segment whose quantity could not be read. */
    private int faultyQuantity = -1;

    /**
     * @param assumedCurrency ISO 4217, used where a message gives amounts without a currency
     * @param places where it keeps the places of what it reads
     */
    protected Reading(Consumer<Finding> findings, String assumedCurrency, Places places) {
        this.findings = findings;
        this.assumedCurrency = assumedCurrency;
        this.places = places;
    }

    /** The code of a finding that both syntaxes have. */
    public abstract String code(String what);

    /** {@code segment} as its syntax writes it, for people to read. */
    public abstract String shown(Segment segment);

    /** Where the parts and values of the document stood. */
    public Places places() {
        return places;
    }

    /** {@code part}, which stood in {@code group}. */
    public <T> T at(Group group, T part) {
        if (faultyQuantity >= group.trigger().number()) {
            places.lacks(part);
        }
        return places.keep(part, group.trigger().place());
    }

    /** What the syntax tells of the form of the message. */
    public void form(Finding finding) {
        boolean ofQuantity = finding.isError()
                && finding.place() instanceof Place.InSegment in
                && (in.tag().equals("QTY")
                        || finding.code().endsWith(".number") && !in.tag().equals("PRI"));
        if (ofQuantity) {
            faultyQuantity = ((Place.InSegment) finding.place()).segment();
        }
    }

    /** Does {@code step} once the document is made. */
    public void atEnd(Runnable step) {
        lastSteps.add(step);
    }

    /** The document is made: what was put off for the end is done now. */
    public void finish() {
        lastSteps.forEach(Runnable::run);
    }

    public void tell(Finding finding) {
        findings.accept(finding);
    }

    public void error(String code, Place place, String... arguments) {
        Finding error = Finding.error(code, place, arguments);
        form(error);
        findings.accept(error);
    }

    public void warning(String code, Place place, String... arguments) {
        findings.accept(Finding.warning(code, place, arguments));
    }

    public void information(String code, Place place, String... arguments) {
        findings.accept(Finding.information(code, place, arguments));
    }

    /** The number at a component, or null: with a finding when something stands there that is no number. */
    public BigDecimal number(Segment segment, int element, int component) {
        String text = segment.text(element, component);
        if (text == null) {
            return null;
        }
        Optional<BigDecimal> number = Numbers.parse(text);
        if (number.isEmpty()) {
            error(code("number"), segment.place(element, component), text);
        }
        return number.orElse(null);
    }

    /** @param code the message's currency as {@code segment} names it, or null */
    public String currency(Segment segment, String code) {
        if (code != null) {
            currency = known(code, segment);
        }
        return code;
    }

    /** The message's currency, or the assumed one with a finding, told once. */
    public Currency currency(Segment amount) {
        if (currency == null) {
            currency = Currency.getInstance(assumedCurrency);
            information(code("currency.assumed"), amount.place(), assumedCurrency);
        }
        return currency;
    }

    private static Place whereIs(String text, Segment segment) {
        for (Element element : segment.elements()) {
            for (int i = 1; i <= element.size(); i++) {
                if (element.look(i).equals(text)) {
                    return segment.place(element.position(), element.size() == 1 ? 0 : i);
                }
            }
        }
        return segment.place();
    }

    /** The currency of a code in {@code segment}; the assumed one with a finding where the code is none. */
    protected Currency known(String code, Segment segment) {
        try {
            Currency found = Currency.getInstance(code);
            if (found.getDefaultFractionDigits() >= 0) {
                return found;
            }
        } catch (IllegalArgumentException e) {
            // told below, like a currency without amounts (XXX, XAU)
        }
        error(code("currency"), whereIs(code, segment), code);
        return Currency.getInstance(assumedCurrency);
    }
}
