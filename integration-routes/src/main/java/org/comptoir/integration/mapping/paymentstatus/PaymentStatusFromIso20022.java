package org.comptoir.integration.mapping.paymentstatus;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.PaymentStatusReport;
import org.comptoir.document.PaymentStatusReport.Group;
import org.comptoir.document.PaymentStatusReport.Payment;
import org.comptoir.integration.mapping.iso20022.BankMapping;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.mapping.iso20022.Reasons;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.BindingReader;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.iso20022.Iso20022;
import org.comptoir.integration.syntax.xml.XmlNode;

/**
 * pain.002 (CustomerPaymentStatusReport), versions 2 and later, to a {@link PaymentStatusReport}. Version 2 has payments
 * without a group around them.
 */
public final class PaymentStatusFromIso20022 extends BankMapping {
    private static final String GROUP = "OrgnlPmtInfAndSts";

    private final Section head;
    private final StatusCheck statuses;
    private final BindingReader reader;
    private final List<Section> groups = new ArrayList<>();
    private XmlNode current;
    private BindingReader groupReader;

    public PaymentStatusFromIso20022(XmlNode top, Values values) {
        super(top, values);
        this.head = new Section("report", top.place());
        this.statuses = new StatusCheck(this.values);
        this.reader = new BindingReader(Iso20022.paymentStatus(), top, head);
    }

    @Override
    public void part(XmlNode part) {
        boolean bare = part.parent() == top && part.name().equals("TxInfAndSts");
        if (bare || part.parent().name().equals(GROUP)) {
            group(part.parent());
            groupReader.part(part);
        } else {
            reader.part(part);
        }
    }

    private void group(XmlNode around) {
        if (around != current) {
            current = around;
            Section group = new Section("group", around.place());
            groups.add(group);
            groupReader = new BindingReader(Iso20022.paymentStatusGroup(), around, group);
        }
    }

    @Override
    public void rest() {
        super.rest();
        repeats(head);
        groups.forEach(this::repeats);
    }

    @Override
    public PaymentStatusReport document() {
        statuses.whole(head, null);
        new OriginalTotals(values).check(head, groups);
        return new PaymentStatusReport(
                values.required(head, "number", "GrpHdr/MsgId"),
                values.required(head, "original", "OrgnlGrpInfAndSts/OrgnlMsgId"),
                head.text("originaltype"),
                head.text("status"),
                Reasons.all(head),
                groups.stream().map(this::group).toList());
    }

    private Group group(Section section) {
        statuses.whole(section, head.text("status"));
        String shared = BankValues.first(section.text("status"), head.text("status"));
        return new Group(
                section.text("id"),
                section.text("status"),
                Reasons.all(section),
                section.sections("payment").stream()
                        .map(each -> payment(each, shared))
                        .toList());
    }

    private Payment payment(Section section, String shared) {
        statuses.payment(section, shared);
        String status = BankValues.first(section.text("status"), shared);
        if (status == null) {
            values.missing(section.place(), "TxSts");
        }
        return new Payment(
                values.required(section, "endtoend", "OrgnlEndToEndId"),
                status,
                Reasons.all(section),
                section.text("instruction"),
                values.amount(section, "amount"));
    }
}
