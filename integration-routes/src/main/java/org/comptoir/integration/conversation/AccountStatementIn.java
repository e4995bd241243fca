package org.comptoir.integration.conversation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.AccountStatement.Entry;
import org.comptoir.document.AccountStatement.Transaction;
import org.comptoir.document.BusinessDocument;
import org.comptoir.exchange.Conversation;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
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
            if (entry.transactions().isEmpty()) {
                findings.add(passedOver(entry.text(), entry.amount()));
            }
            entry.transactions().forEach(each -> take(entry, each, findings));
        }
        return IntakeResults.withoutOrder(findings);
    }

    private void take(Entry entry, Transaction transaction, List<Finding> findings) {
        if (isOurs(entry, transaction)) {
            desk.booked(Actor.system(), transaction.endToEndId(), transaction.amount(), entry.bookedOn());
        } else {
            String reference = transaction.endToEndId() == null ? transaction.text() : transaction.endToEndId();
            findings.add(passedOver(reference, transaction.amount()));
        }
    }

    private static boolean isOurs(Entry entry, Transaction transaction) {
        return entry.isBooked()
                && !transaction.credit()
                && transaction.endToEndId() != null
                && transaction.amount() != null
                && entry.bookedOn() != null;
    }

    private static Finding passedOver(String reference, Money amount) {
        return Finding.information(
                "statement.entry.other", new Place.WholeFile(), String.valueOf(reference), String.valueOf(amount));
    }
}
