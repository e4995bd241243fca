package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.AccountStatement.Entry;
import org.comptoir.document.BusinessDocument;
import org.comptoir.exchange.Conversation;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;
import org.comptoir.settlement.PaymentStatusIntake;

/**
 * The bank says what it has booked (ISO 20022 camt.053/054, SET-04). What we paid is marked; what came in, and what
 * names no payment of ours, is noted on the message.
 */
@ApplicationScoped
public class AccountStatementIn implements InboundConversation {
    @EJB
    private PaymentStatusIntake desk;

    @Override
    public Conversation conversation() {
        return Conversation.ACCOUNT_STATEMENT_IN;
    }

    @Override
    public Class<AccountStatement> document() {
        return AccountStatement.class;
    }

    @Override
    public IntakeResult take(Actor machine, BusinessDocument document, SourceFile source) {
        machine.mustBe(OrganisationKind.BANK, Role.ERP);
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : ((AccountStatement) document).entries()) {
            if (isOurs(entry)) {
                desk.booked(Actor.system(), entry.endToEndId(), entry.amount(), entry.bookedOn());
            } else {
                findings.add(passedOver(entry));
            }
        }
        return IntakeResults.withoutOrder(findings);
    }

    private static boolean isOurs(Entry entry) {
        return entry.booked() && !entry.credit() && entry.endToEndId() != null && entry.bookedOn() != null;
    }

    private static Finding passedOver(Entry entry) {
        String reference = entry.endToEndId() == null ? String.valueOf(entry.text()) : entry.endToEndId();
        return Finding.information(
                "statement.entry.other",
                new Place.WholeFile(),
                reference,
                entry.amount().toString());
    }
}
