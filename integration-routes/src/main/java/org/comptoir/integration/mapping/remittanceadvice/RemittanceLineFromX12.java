package org.comptoir.integration.mapping.remittanceadvice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/**
 * One RMR loop of 820: a document that is paid. What is paid of a credit memo is negative there, so that all amounts add up
 * to the payment; in the document it is positive, as its kind says which way it goes.
 */
final class RemittanceLineFromX12 {
    /** How {@link RemittanceAdviceToX12} writes the amount without VAT, which RMR has no element for. */
    private static final Pattern NET = Pattern.compile(RemittanceAdviceToX12.NET + " (-?\\d{1,15}(?:\\.\\d{1,6})?)");

    private final Group rmr;
    private final String company;
    private final Reading reading;
    private final X12Values values;

    /** @param company who ordered, as the ENT loop around it says, or null */
    RemittanceLineFromX12(Group rmr, String company, Reading reading) {
        this.rmr = rmr;
        this.company = company;
        this.reading = reading;
        this.values = new X12Values(reading);
    }

    RemittanceAdvice.Line line() {
        Segment trigger = rmr.trigger();
        String type = type(trigger.code(1));
        String number = trigger.text(2);
        if (number == null) {
            reading.error("document.paid.nonumber", trigger.place());
        }
        trigger.code(3);
        Money paid = values.amount(trigger, 4);
        Money gross = values.amount(trigger, 5);
        String order = X12Items.reference(rmr, "PO");
        return new RemittanceAdvice.Line(
                number,
                type,
                date(),
                order == null && "220".equals(type) ? number : order,
                company,
                net(),
                turned(gross, type),
                turned(paid, type));
    }

    /** UNCL1001 for element 128: invoice, credit memo, debit memo, order; null for an account or another number. */
    static String type(String qualifier) {
        return switch (qualifier) {
            case "IV", "IK", "OI" -> "380";
            case "CM", "CR" -> "381";
            case "DL", "DB" -> "383";
            case "PO" -> "220";
            default -> null;
        };
    }

    static Money turned(Money amount, String type) {
        boolean credit = amount != null && "381".equals(type) && amount.isNegative();
        return credit ? Money.zero(amount.currency()).minus(amount) : amount;
    }

    private LocalDate date() {
        for (Segment dtm : rmr.segments("DTM")) {
            if (Set.of("003", "097", "055").contains(dtm.code(1))) {
                return values.dtm(dtm);
            }
        }
        return null;
    }

    private Money net() {
        for (Segment nte : rmr.segments("NTE")) {
            Matcher net = NET.matcher(nte.look(2));
            if (net.matches()) {
                nte.code(1);
                nte.text(2);
                return new Money(new BigDecimal(net.group(1)), reading.currency(nte));
            }
        }
        return null;
    }

    /** Who ordered, by the names of an ENT loop, or null. */
    static String company(Group ent) {
        Optional<Segment> name = ent.groups("NM1").stream()
                .map(Group::trigger)
                .filter(nm1 -> nm1.code(1).equals("BY"))
                .findFirst();
        return name.map(nm1 -> {
                    nm1.code(2);
                    return nm1.text(3);
                })
                .orElse(null);
    }
}
