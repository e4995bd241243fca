package org.comptoir.integration.mapping.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.DeliveryPeriod;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.References;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.mapping.edifact.TermsOfDelivery;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/** What the head of ORDERS says beside parties and lines: BGM 1001, DTM 64 and 63, RFF, FTX AAB, PAT, TOD, ALC, TAX. */
final class OrderHeadFromEdifact {
    private static final String ORDINARY = "220";
    /** UNCL1001: the kinds of orders, and those that EANCOM adds to them. */
    private static final Set<String> KINDS = Set.of(
            "105", "221", "222", "223", "224", "225", "226", "227", "228", "229", "232", "233", "237", "258", "400",
            "401", "402", "22E", "23E", "YA8", "YB1");

    private static final String TERMS_OF_PAYMENT = "AAB";

    private final EdifactReading reading;
    private final DeliveryPeriod period;
    private final List<DocumentReference> references = new ArrayList<>();
    private final List<AllowanceCharge> parts = new ArrayList<>();
    private final List<String> payment = new ArrayList<>();
    private String typeCode;
    private DeliveryTerms delivery;
    private VatRate vat;

    OrderHeadFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.period = new DeliveryPeriod(reading);
    }

    /** The kind of order; another document's is told, and read as an ordinary order. */
    void kind(Segment bgm) {
        bgm.code(1, 3);
        if (KINDS.contains(bgm.look(1))) {
            typeCode = bgm.text(1);
        } else {
            reading.kind(bgm, ORDINARY);
        }
    }

    /** Whether {@code dtm} belongs to the period in which the goods may come. */
    boolean isOfPeriod(Segment dtm) {
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
            case "ALC" -> parts.addAll(parts(List.of(group), reading));
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

    /** Allowances (A) and charges (C); a group of ALC that is neither (N, information) is told as left over. */
    static List<AllowanceCharge> parts(List<Group> groups, EdifactReading reading) {
        return groups.stream()
                .filter(alc -> Set.of("A", "C").contains(alc.trigger().look(1)))
                .flatMap(alc -> AllowanceCharges.read(alc, reading).stream())
                .toList();
    }

    /** The VAT of all lines that name none themselves, or null. */
    VatRate vat() {
        return vat;
    }

    /** @param total of the lines, or null */
    OrderTerms terms(Money total) {
        String words = payment.isEmpty() ? null : String.join(" ", payment);
        return new OrderTerms(typeCode, references, period.period(), delivery, words, parts, total);
    }
}
