package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.PaymentStatusReport;
import org.comptoir.document.PaymentStatusReport.Group;
import org.comptoir.exchange.Conversation;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;
import org.comptoir.settlement.PaymentStatusIntake;

/** The bank says what becomes of our payments (ISO 20022 pain.002, SET-04). */
@ApplicationScoped
public class PaymentStatusIn implements InboundConversation {
    private static final Group NONE = new Group(null, null, null, List.of());

    @EJB
    private PaymentStatusIntake desk;

    @Override
    public Conversation conversation() {
        return Conversation.PAYMENT_STATUS_IN;
    }

    @Override
    public Class<PaymentStatusReport> document() {
        return PaymentStatusReport.class;
    }

    @Override
    public IntakeResult take(Actor machine, BusinessDocument document, SourceFile source) {
        machine.mustBe(OrganisationKind.BANK, Role.ERP);
        PaymentStatusReport report = (PaymentStatusReport) document;
        boolean single =
                report.groups().stream().anyMatch(group -> !group.payments().isEmpty());
        if (!single) {
            whole(report);
        }
        report.groups().forEach(group -> group.payments()
                .forEach(each -> desk.status(
                        Actor.system(), each.endToEndId(), each.status(), reason(each.reason(), group, report))));
        return IntakeResults.withoutOrder(List.of());
    }

    /** Our files have one group: the bank may answer for the file or for its group. */
    private void whole(PaymentStatusReport report) {
        Group group = report.groups().isEmpty() ? NONE : report.groups().get(0);
        String status = report.status() == null ? group.status() : report.status();
        if (status != null) {
            desk.status(Actor.system(), report.originalMessageId(), status, reason(null, group, report));
        }
    }

    /** The nearest reason. */
    private static String reason(String own, Group group, PaymentStatusReport report) {
        String shared = group.reason() == null ? report.reason() : group.reason();
        return own == null ? shared : own;
    }
}
