package org.comptoir.integration.mapping.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/**
 * What the head of ORDERS, ORDCHG and ORDRSP says beside parties and lines: DTM 64 and 63, RFF, FTX AAB, PAT, TOD, ALC, TAX; and
 * how it is written.
 */
public final class OrderHead {
    private static final String TERMS_OF_PAYMENT = "AAB";

    private final EdifactReading reading;
    private final DeliveryPeriod period;
    private final List<DocumentReference> references = new ArrayList<>();
    private final List<AllowanceCharge> parts = new ArrayList<>();
    private final List<String> payment = new ArrayList<>();
    private DeliveryTerms delivery;
    private VatRate vat;

    OrderHead(EdifactReading reading) {
        this.reading = reading;
        this.period = new DeliveryPeriod(reading);
    }

    /** Whether {@code dtm} belongs to the period in which the goods may come. */
    public boolean isOfPeriod(Segment dtm) {
        return period.read(dtm);
    }

    /** Whether {@code ftx} is about payment; then it is read. */
    boolean isOfPayment(Segment ftx) {
        boolean about = ftx.look(1).equals(TERMS_OF_PAYMENT);
        String text = about ? FreeTexts.of(ftx) : null;
        if (text != null) {
            ftx.text(1);
            payment.add(text);
        }
        return about;
    }

    /** A group right below the message, before its summary. */
    void group(Group group) {
        switch (group.tag()) {
            case "RFF" -> References.read(group, reading).ifPresent(references::add);
            case "PAT" -> payment(group.trigger());
            case "TOD" ->
                delivery = delivery == null ? TermsOfDelivery.read(group).orElse(null) : delivery;
            case "ALC" -> parts.addAll(AllowanceCharges.all(List.of(group), reading));
            case "TAX" -> vat = vat == null ? Taxes.vat(group.trigger(), reading) : vat;
            default -> {
                // told as left over
            }
        }
    }

    /** PAT: terms in words (4276); those in codes alone are told as left over. */
    private void payment(Segment pat) {
        String text = Stream.of(pat.text(2, 4), pat.text(2, 5))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            pat.text(1);
            payment.add(text);
        }
    }

    /** The VAT of all lines that name none themselves, or null. */
    public VatRate vat() {
        return vat;
    }

    /**
     * The terms, after the last segment.
     *
     * @param typeCode the kind of order (UNCL1001), or null
     * @param total of the lines, or null
     */
    public OrderTerms terms(String typeCode, Money total) {
        String words = payment.isEmpty() ? null : String.join(" ", payment);
        return new OrderTerms(typeCode, references, period.period(), delivery, words, parts, total);
    }

    /** Writes what stands before the parties: DTM 64 and 63, FTX, RFF. @param own references of the document itself, RFF too */
    public static void writeBeforeParties(OrderTerms terms, List<String> notes, Writing out, Runnable own) {
        DeliveryPeriod.write(terms.deliveryPeriod(), out);
        out.texts("AAI", notes);
        out.texts(TERMS_OF_PAYMENT, terms.payment() == null ? List.of() : List.of(terms.payment()));
        own.run();
        terms.references().forEach(reference -> References.write(reference, out));
    }

    /** Writes what stands between the currency and the lines: TOD, ALC. */
    public static void writeBeforeLines(OrderTerms terms, Writing out) {
        TermsOfDelivery.write(terms.delivery(), out);
        terms.allowanceCharges().forEach(part -> AllowanceCharges.write(part, out));
    }
}
