package org.comptoir.integration.mapping.edifact;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/** The group of ALC: an allowance or a charge with its percentage (PCD), amount (MOA) and VAT (TAX). */
public final class AllowanceCharges {
    private static final List<String> AMOUNTS = List.of("204", "23", "8", "131");
    private static final String BASE = "25";

    /** Element 1227 of what is taken of the full price; a later step is taken of what is left, which is told as left over. */
    private static final String FIRST_STEP = "1";

    /** How long a code is at most (5189, 7161); those of X12 (1300) are longer. */
    private static final int CODE = 3;

    private AllowanceCharges() {}

    /** Allowances (A) and charges (C); a group of ALC that is neither (N, information) is told as left over. */
    public static List<AllowanceCharge> all(List<Group> groups, EdifactReading reading) {
        return groups.stream()
                .filter(alc -> Set.of("A", "C").contains(alc.trigger().look(1)))
                .flatMap(alc -> read(alc, reading).stream())
                .toList();
    }

    /** The allowance or charge; empty with a finding when it has no amount. */
    public static Optional<AllowanceCharge> read(Group group, EdifactReading reading) {
        Segment alc = group.trigger();
        Optional<Segment> moa = amount(group, AMOUNTS);
        if (moa.isEmpty()) {
            reading.warning("edifact.allowance.noamount", alc.place(), alc.toString());
            return Optional.empty();
        }
        boolean charge = "C".equals(alc.text(1));
        if (alc.look(4).equals(FIRST_STEP)) {
            alc.text(4);
        }
        alc.code(5, 3);
        Money amount = reading.amount(moa.get());
        if (amount == null) {
            return Optional.empty();
        }
        return Optional.of(new AllowanceCharge(
                        charge,
                        code(alc, charge),
                        reason(alc),
                        amount,
                        percent(group, reading),
                        vat(group, reading),
                        base(group, reading))
                .withoutImpliedBase());
    }

    /** What the percentage is taken of. */
    private static Money base(Group group, EdifactReading reading) {
        return amount(group, List.of(BASE)).map(reading::amount).orElse(null);
    }

    private static Optional<Segment> amount(Group group, List<String> qualifiers) {
        return group.groups("MOA").stream()
                .map(Group::trigger)
                .filter(moa -> qualifiers.contains(moa.code(1, 1)))
                .findFirst();
    }

    /** UNCL5189 for an allowance, UNCL7161 for a charge; either where the other is absent. */
    private static String code(Segment alc, boolean charge) {
        String first = charge ? alc.text(5, 1) : alc.text(2, 2);
        if (first != null) {
            return first;
        }
        return charge ? alc.text(2, 2) : alc.text(5, 1);
    }

    private static String reason(Segment alc) {
        List<String> parts = Stream.of(alc.text(5, 4), alc.text(5, 5))
                .filter(Objects::nonNull)
                .toList();
        return parts.isEmpty() ? alc.text(2, 1) : String.join(" ", parts);
    }

    private static BigDecimal percent(Group group, EdifactReading reading) {
        return group.groups("PCD").stream()
                .findFirst()
                .map(g -> percent(g.trigger(), group.trigger().look(1), reading))
                .orElse(null);
    }

    /** PCD 1 is of an allowance, 2 of a charge, 3 of either, as ALC says; any other kind of percentage is left over. */
    private static BigDecimal percent(Segment pcd, String kind, EdifactReading reading) {
        if (Set.of(kind.equals("C") ? "2" : "1", "3", "12").contains(pcd.look(1, 1))) {
            pcd.code(1, 1);
        }
        return reading.number(pcd, 1, 2);
    }

    private static VatRate vat(Group group, EdifactReading reading) {
        return group.groups("TAX").stream()
                .map(g -> Taxes.vat(g.trigger(), reading))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Writes ALC, PCD, MOA and TAX; of the reason what ALC has room for. */
    public static void write(AllowanceCharge document, Writing out) {
        AllowanceCharge part = document.withReasonIn(code -> code.length() <= CODE);
        boolean charge = part.charge();
        String reason = part.reason();
        String first = reason == null ? null : reason.substring(0, Math.min(35, reason.length()));
        String second =
                reason == null || reason.length() <= 35 ? null : reason.substring(35, Math.min(70, reason.length()));
        out.put(
                "ALC",
                charge ? "C" : "A",
                charge ? null : of(null, part.reasonCode()),
                null,
                null,
                of(charge ? part.reasonCode() : null, null, null, first, second));
        if (part.percent() != null) {
            out.put("PCD", of(charge ? "2" : "1", part.percent().toPlainString()));
        }
        out.amount(charge ? "23" : "204", part.amount());
        out.amount(BASE, part.base());
        Taxes.write(part.vat(), out);
    }
}
