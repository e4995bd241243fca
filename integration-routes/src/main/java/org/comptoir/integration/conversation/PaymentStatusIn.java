package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.PaymentStatusReport;
import org.comptoir.exchange.Conversation;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;
import org.comptoir.settlement.PaymentStatusIntake;

/** The bank says what becomes of our payments (ISO 20022 pain.002, SET-04). */
@ApplicationScoped
public class PaymentStatusIn implements InboundConversation {
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
        if (report.payments().isEmpty() && report.groupStatus() != null) {
            desk.status(Actor.system(), report.originalMessageId(), report.groupStatus(), report.reason());
        }
        report.payments()
                .forEach(each -> desk.status(
                        Actor.system(),
                        each.endToEndId(),
                        each.status(),
                        each.reason() == null ? report.reason() : each.reason()));
        return IntakeResults.withoutOrder(List.of());
    }
}
