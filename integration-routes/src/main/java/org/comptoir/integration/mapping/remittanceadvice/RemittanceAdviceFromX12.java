package org.comptoir.integration.mapping.remittanceadvice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Document;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;

/**
 * 820 of 4010 and 5010 to a {@link RemittanceAdvice} (EXC-02, SET-05). The set has no number that must be there: an advice is
 * known by its own number (REF RA), else by its trace (TRN02), its cheque (REF CK), and at last by ST02.
 */
public final class RemittanceAdviceFromX12 extends X12Document<RemittanceAdvice.Line> {
    private Segment bpr = new Segment("", 0, "BPR");
    private String trace;
    private Segment cheque;

    public RemittanceAdviceFromX12(Reading reading) {
        super(reading);
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "BPR" -> bpr = segment;
            case "TRN" -> trace(segment);
            case "CUR" -> values.currency(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void trace(Segment trn) {
        trn.code(1);
        trace = trn.text(2);
    }

    @Override
    protected void reference(Segment ref) {
        switch (ref.code(1)) {
            case "RA" -> number = first(number, ref);
            case "CK" -> cheque = cheque == null ? ref : cheque;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void day(Segment dtm) {
        if (issued == null && dtm.code(1).equals("097")) {
            issued = values.dtm(dtm);
        }
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "N1" -> parties.add(group);
            case "ENT" -> entity(group);
            default -> {
                // told as left over
            }
        }
    }

    private void entity(Group ent) {
        List<Group> paid = ent.groups("RMR");
        boolean empty = paid.isEmpty() && ent.groups("ADX").isEmpty();
        String company = empty ? null : RemittanceLineFromX12.company(ent);
        paid.forEach(rmr -> lines.add(reading.at(rmr, new RemittanceLineFromX12(rmr, company, reading).line())));
        List<Group> adjusted = ent.groups("ADX").stream()
                .filter(adx -> !adx.trigger().look(4).isEmpty())
                .toList();
        adjusted.forEach(adx -> lines.add(reading.at(adx, adjustment(adx.trigger(), company))));
        if (!paid.isEmpty() || !adjusted.isEmpty()) {
            ent.trigger().text(1);
        }
    }

    /** ADX beside the documents: what is taken off or added under a number of its own, as a line of its own. */
    private RemittanceAdvice.Line adjustment(Segment adx, String company) {
        String type = RemittanceLineFromX12.type(adx.code(3));
        Money amount = RemittanceLineFromX12.turned(values.amount(adx, 1), type);
        return new RemittanceAdvice.Line(adx.text(4), type, null, null, company, null, null, amount);
    }

    @Override
    protected void finish() {
        number = number();
        super.finish();
    }

    @Override
    protected RemittanceAdvice made() {
        return new RemittanceAdvice(
                number,
                payment(),
                issued,
                values.date(bpr, 16),
                parties.of("PR", "BY"),
                parties.of("PE", "SU", "RE"),
                iban(),
                total(),
                lines);
    }

    /** BPR02 with its sign: a debit (BPR03 D) is taken from the payee. */
    private Money total() {
        Money amount = values.amount(bpr, 2);
        bpr.code(1);
        if (bpr.look(4).equals(RemittanceAdviceToX12.ANY_WAY)) {
            bpr.text(4);
        }
        boolean credit = bpr.look(3).equals("C");
        boolean debit = bpr.look(3).equals("D");
        if (credit || debit) {
            bpr.text(3);
        }
        return amount == null || !debit ? amount : Money.zero(amount.currency()).minus(amount);
    }

    /** The trace, else the number of the cheque; one beside another trace is told as left over. */
    private String payment() {
        boolean counts = cheque != null && (trace == null || trace.equals(cheque.look(2)));
        return counts ? cheque.text(2) : trace;
    }

    private String number() {
        String found = Stream.of(number, payment())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (found == null
                && bpr.place() instanceof Place.InSegment place
                && !place.message().isEmpty()) {
            reading.warning("x12.remittance.nonumber", bpr.place(), place.message());
            return place.message();
        }
        return found;
    }

    /** The payee's account, as far as it is an IBAN; others mean nothing without their bank (BPR12 and 13). */
    private String iban() {
        if (!bpr.look(15).matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) {
            return null;
        }
        bpr.code(14);
        return bpr.text(15);
    }
}
