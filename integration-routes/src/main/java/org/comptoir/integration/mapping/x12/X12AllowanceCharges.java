package org.comptoir.integration.mapping.x12;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/**
 * The loop of SAC: an allowance or a charge with its percentage and TXI. Reasons by UNCL5189 and UNCL7161 have their own
 * place beside those of X12 (1300): SAC04 of the agency ZZ.
 */
public final class X12AllowanceCharges {
    /** Element 1300 for the reasons that both have: discount, freight, handling. */
    private static final Map<String, String> CODES = Map.of("95", "C310", "FC", "D240", "HD", "D500");

    /** Any other, told by its description. */
    private static final String OTHER = "F050";

    /** Element 331: what is settled elsewhere, and not by this document: billed back, by cheque, credited, paid by the vendor. */
    private static final Set<String> ELSEWHERE = Set.of("01", "03", "04", "05");

    /** Element 1300: the tax, told as if it were a charge. */
    private static final String TAX = "H850";

    private static final String MUTUALLY_DEFINED = "ZZ";

    private X12AllowanceCharges() {}

    /** Those of a line, whose loop has a loop of SAC for each. */
    public static List<AllowanceCharge> of(Group line, Reading reading) {
        return line.groups("SAC").stream()
                .flatMap(sac -> read(sac, reading).stream())
                .toList();
    }

    /** The allowance or charge; empty for what is none of this document, with a finding where the amount is missing. */
    public static Optional<AllowanceCharge> read(Group loop, Reading reading) {
        Segment sac = loop.trigger();
        boolean counts = Set.of("A", "C", "S").contains(sac.code(1)) && !ELSEWHERE.contains(sac.code(12));
        if (!counts || isTax(sac)) {
            return Optional.empty();
        }
        X12Values values = new X12Values(reading);
        Money amount = values.implied(sac, 5);
        if (amount == null) {
            reading.warning("x12.allowance.noamount", sac.place(), reading.shown(sac));
            return Optional.empty();
        }
        sac.text(1);
        return Optional.of(new AllowanceCharge(
                !sac.code(1).equals("A"),
                code(sac),
                sac.text(15),
                amount,
                percent(sac, values),
                new X12Taxes(reading).first(loop)));
    }

    /** Whether a SAC is neither, but the tax itself. */
    public static boolean isTax(Segment sac) {
        return sac.look(2).equals(TAX);
    }

    private static String code(Segment sac) {
        if (sac.look(3).equals(MUTUALLY_DEFINED)) {
            sac.code(3);
            String reason = sac.text(4);
            if (sac.look(2).equals(CODES.getOrDefault(reason, OTHER))) {
                sac.text(2);
            }
            return reason;
        }
        String code = sac.text(2);
        return OTHER.equals(code)
                ? null
                : CODES.entrySet().stream()
                        .filter(e -> e.getValue().equals(code))
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .orElse(code);
    }

    private static BigDecimal percent(Segment sac, X12Values values) {
        sac.code(6);
        return values.number(sac, 7);
    }

    /** Writes SAC and TXI. */
    public static void write(AllowanceCharge part, X12Writing out) {
        if (out.amounts().own(part.amount()) != null) {
            put(part, out);
            X12Taxes.write(part.vat(), null, null, out);
        }
    }

    /** Writes SAC where its loop has no TXI, as in 850. */
    public static void writeAlone(AllowanceCharge part, X12Writing out) {
        if (out.amounts().own(part.amount()) != null) {
            put(part, out);
        }
    }

    private static void put(AllowanceCharge part, X12Writing out) {
        boolean charge = part.charge();
        boolean ofX12 = part.reasonCode() != null && part.reasonCode().matches("[A-Z]\\d{3}");
        String reason = ofX12 ? null : part.reasonCode();
        String code = ofX12 ? part.reasonCode() : reason == null ? OTHER : CODES.get(reason);
        BigDecimal percent = part.percent();
        out.put(
                "SAC",
                charge ? "C" : "A",
                code,
                reason == null ? null : MUTUALLY_DEFINED,
                reason,
                out.amounts().implied(part.amount()),
                percent == null ? null : "3",
                percent == null ? null : percent.toPlainString(),
                null,
                null,
                null,
                null,
                charge ? "06" : "02",
                null,
                null,
                part.reason());
    }
}
